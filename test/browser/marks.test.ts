import { expect } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test, unmarked } from "./harness.ts";

/** Entities that the English sample names, with the words of their first mention. */
const inTheSample = {
  georgia: "Georgia",
  moscow: "Moscow",
  tbilisi: "Tbilisi",
  "georgian-dream": "Georgian Dream",
  russia: "Russia",
  abkhazia: "Abkhazia",
  "south-ossetia": "South Ossetia",
  "lavrov-sergey": "Sergei Lavrov",
  "un-general-assembly": "UN General Assembly",
  "kaladze-kakha": "Kakha Kaladze",
  "ivanishvili-bidzina": "Bidzina Ivanishvili",
  "kordzaia-tamar": "Tamara Kordzaya",
  "mtavari-arkhi": "Mtavari",
  "war-georgia-2008": "2008 war",
};

const people = ["lavrov-sergey", "kaladze-kakha", "ivanishvili-bidzina", "kordzaia-tamar"] as const;

test("every name of the sample is found, and its first mention is painted", async ({ driver, open }) => {
  await open("2024-09-30");
  const { mentions, asOf, asOfOrigin } = await marked(driver);
  const firsts = Object.fromEntries(
    mentions.toReversed().map(({ entity, text, painted }) => [entity, { text: text.replaceAll(/\s+/g, " "), painted }]),
  );
  for (const [entity, text] of Object.entries(inTheSample)) expect.soft(firsts[entity], entity).toEqual({ text, painted: true });
  expect({ asOf, asOfOrigin }).toEqual({ asOf: "2024-09-30", asOfOrigin: "article" });
});

test("people are found by full name and then by surname", async ({ driver, open }) => {
  await open("2024-09-30");
  const { mentions } = await marked(driver);
  for (const person of people) {
    const [first, second] = mentions.filter(({ entity }) => entity === person).map(({ text }) => text);
    expect.soft(first?.split(" ").at(-1), person).toBe(second);
  }
});

test("the session of the General Assembly is a mention of its own or of the Assembly", async ({ driver, open }) => {
  await open("2024-09-30");
  const { mentions } = await marked(driver);
  const session = mentions.filter(({ text }) => /79th session|UN General Assembly/.test(text));
  expect(session.length).toBeGreaterThanOrEqual(2);
});

test("what is painted is the first mention in each section", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const { mentions } = await marked(driver);
  const lavrov = mentions.filter(({ text }) => text.includes("Lavrov"));
  expect(lavrov.map(({ text, painted }) => ({ text, painted }))).toEqual([
    { text: "Sergei Lavrov", painted: true },
    { text: "Lavrov", painted: false },
    { text: "Lavrov", painted: true },
  ]);
  expect((await paintedTexts(page)).filter((text) => text.includes("Lavrov"))).toEqual(["Sergei Lavrov", "Lavrov"]);
});

test.for([
  { name: "2024-09-30-ru", texts: ["Сергея Лаврова", "Каха Каладзе", "Бидзина Иванишвили", "Тамара Кордзая", "Южной Осетией", "Абхазией"] },
  { name: "2024-09-30-ka", texts: ["სერგეი ლავროვმა", "კახა კალაძემ", "ბიძინა ივანიშვილმა", "თამარ კორძაიამ", "სამხრეთ ოსეთთან"] },
])("inflected names of $name are painted", async ({ name, texts }, { driver, page, open }) => {
  await open(name);
  await marked(driver);
  expect(await paintedTexts(page)).toEqual(expect.arrayContaining(texts));
});

test("names of others are left alone", async ({ driver, page, open }) => {
  await open("namesakes");
  await marked(driver);
  // The towns and states around the bakers, schools and painters are who they seem to be.
  expect(await paintedTexts(page)).toEqual(["Atlanta", "Idaho", "Texas"]);
});

test.for(["form", "shop", "mail", "code"])("a page that is no article has no marks: %s", async (name, { driver, page, open }) => {
  await open(name);
  expect((await unmarked(driver)).reason).toBe("not an article");
  expect(await paintedTexts(page)).toEqual([]);
});

test("a name split by inline tags, a link, soft hyphens or a line's end is one mark; two paragraphs are never one", async ({
  driver,
  page,
  open,
}) => {
  await open("split-names");
  await marked(driver);
  const texts = (await paintedTexts(page)).map((text) => text.replaceAll(/\s+/g, " "));
  expect(texts).toEqual(
    expect.arrayContaining(["Sergei Lavrov", "Bidzina Ivanishvili", "Kakha Kaladze", "South Ossetia", "Georgian Dream"]),
  );
  expect(texts.filter((text) => text.includes("Tamara"))).toEqual([]);
});

test("text that is put in later is marked, and its marks go with it", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.id = "added";
    added.textContent = "A line that came later names Tamara Kordzaya, who is not named in the article before.";
    document.querySelector("article")?.append(added);
  });
  await until(
    "the new mark",
    () => paintedTexts(page),
    (texts) => texts.includes("Tamara Kordzaya"),
  );
  await page.evaluate(() => document.querySelector("#added")?.remove());
  await until(
    "the mark to go",
    () => paintedTexts(page),
    (texts) => !texts.includes("Tamara Kordzaya"),
  );
});

test("words that a script changes lose or win their mark", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  const change = (from: string, to: string) =>
    page.evaluate(
      (before, after) => {
        for (const paragraph of document.querySelectorAll("p")) {
          for (const node of paragraph.childNodes)
            if (node.nodeValue?.includes(before)) node.nodeValue = node.nodeValue.replace(before, after);
        }
      },
      from,
      to,
    );
  await change("Kakha Kaladze", "Another man");
  await until(
    "Kaladze's mark to go",
    () => paintedTexts(page),
    (texts) => !texts.some((text) => text.includes("Kaladze")),
  );
  await change("Another man", "Tamara Kordzaya");
  await until(
    "Kordzaya's mark",
    () => paintedTexts(page),
    (texts) => texts.includes("Tamara Kordzaya"),
  );
});

test("an article behind a strict policy is marked", async ({ driver, page, open }) => {
  await open("strict-csp");
  await marked(driver);
  expect(await paintedTexts(page)).toEqual(["Sergei Lavrov", "Abkhazia", "South Ossetia"]);
});

test("an article inside a frame is marked", async ({ driver, page, server, open }) => {
  await open(
    `<!doctype html><title>Outside</title><h1>Outside</h1><iframe src="${server.origin}/2012-10-26" width="800" height="600"></iframe>`,
  );
  await unmarked(driver);
  const frame = page.frames().find((each) => each.url().endsWith("/2012-10-26"));
  expect(frame).toBeDefined();
  await until(
    "marks in the frame",
    async () => frame?.evaluate(() => CSS.highlights.size) ?? 0,
    (size) => size > 0,
  );
});

test("text in an open shadow root is marked", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await page.evaluate(() => {
    const host = document.createElement("section");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Inside a component Tamara Kordzaya is named.</p>";
    document.querySelector("article")?.append(host);
  });
  await until(
    "the mark in the shadow root",
    () => paintedTexts(page),
    (texts) => texts.includes("Tamara Kordzaya"),
  );
});

test("marks that the page clears come back", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.querySelector("article")?.append(document.createElement("p"));
  });
  await until(
    "the marks again",
    () => paintedTexts(page),
    (texts) => texts.includes("Bidzina Ivanishvili") || texts.includes("Ivanishvili"),
  );
});
