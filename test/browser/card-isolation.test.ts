import { expect } from "vitest";
import { restOnMark } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, openCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";

/** An article of two long paragraphs; `head` may hold what a page does to whatever stands in it. */
const article = (head: string, after = ""): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-09-30T10:00:00Z">${head}</head><body><main><h1>An article</h1>
<p>In this article Sergei Lavrov is named, and the rest of the paragraph is there to be as long as the paragraphs of newspapers are, so that nobody can doubt that this is running text, written to be read.</p>
<p>Abkhazia and South Ossetia are named as well, in a second paragraph that is just as long, so that the page is taken for what it is, an article of the kind that a reader reads from one end to the other.</p>
</main>${after}</body></html>`;

/** How the card looks, told by what a hostile style would change. */
const look = (root: ShadowRoot) => {
  const view = root.ownerDocument.defaultView;
  const of = (selector: string) => {
    const element = root.querySelector(selector);
    if (!view || !element) return null;
    const { color, backgroundColor, fontFamily, fontSize, display, position, textTransform, letterSpacing, visibility } =
      view.getComputedStyle(element);
    return { color, backgroundColor, fontFamily, fontSize, display, position, textTransform, letterSpacing, visibility };
  };
  const { width } = root.host.getBoundingClientRect();
  return { width, card: of(".card"), name: of("h2"), words: of(".section p"), foot: of(".foot button") };
};

test("no style of the page reaches the card", async ({ driver, page, open }) => {
  await open(article("<style>main { font: 16px/1.5 serif; }</style>"));
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const plain = await driver.inCard(page, look);
  await open(
    article(`<style>
      @layer first { * { all: revert !important; color: red !important; --paper: red !important; --ink: lime !important; --sans: fantasy !important; } }
      html > div { display: none !important; position: static !important; width: 40px !important; transform: rotate(20deg) !important; opacity: 0.1 !important; visibility: hidden !important; }
      main { font: 16px/1.5 serif; }
      html { color: red; font-size: 40px; letter-spacing: 9px; text-transform: uppercase; word-spacing: 30px; cursor: none; --k: red; --paper: red; --line: red; }
      div, button, p, h2, a, ::part(any) { color: red !important; background: red !important; font: 40px fantasy !important; }
    </style>`),
  );
  await marked(driver);
  const { box } = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  expect(await driver.inCard(page, look)).toEqual(plain);
  expect(box.right - box.left).toBeGreaterThan(300);
});

test("the page's bubbling listeners see none of the card's events, and its scripts nothing inside", async ({ driver, page, open }) => {
  await open(article("<style>main { font: 16px/1.5 serif; }</style>"));
  await marked(driver);
  await page.evaluate(() => {
    document.documentElement.dataset.seen = "";
    for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "keyup", "wheel", "copy", "focusin", "contextmenu"]) {
      document.addEventListener(type, ({ type: seen, target }) => {
        if (target !== document.body && !(target instanceof Node && document.body.contains(target))) {
          document.documentElement.dataset.seen += `${seen} `;
        }
      });
    }
  });
  const { box } = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.mouse.move(box.left + 60, box.top + 60, { steps: 4 });
  await page.mouse.click(box.left + 60, box.top + 60);
  await page.keyboard.press("a");
  await page.mouse.wheel({ deltaY: 10 });
  const host = await page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return { tag: last?.tagName, root: last?.shadowRoot ?? null, text: last?.textContent, children: last?.childNodes.length };
  });
  expect(host).toEqual({ tag: "DIV", root: null, text: "", children: 0 });
  expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe("");
});

test("a page that removes the card's host closes it cleanly, and it opens again", async ({ driver, page, open }) => {
  await open(article("<style>main { font: 16px/1.5 serif; }</style>"));
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await noCard(driver, page);
  await page.mouse.move(600, 600);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    if (last instanceof HTMLElement) last.hidePopover();
  });
  await noCard(driver, page);
});

test("text under an overlay of the page opens nothing", async ({ driver, page, open }) => {
  await driver.inExtension(() => chrome.storage.sync.set({ hoverDelay: { value: 0 } }));
  await open(
    article(
      "<style>main { font: 16px/1.5 serif; } #over { position: fixed; inset: 0; background: rgb(0 0 0 / 0.2); }</style>",
      '<div id="over" hidden></div>',
    ),
  );
  await marked(driver);
  await page.evaluate(() => {
    document.documentElement.dataset.added = "0";
    new MutationObserver(() => {
      document.documentElement.dataset.added = String(Number(document.documentElement.dataset.added) + 1);
    }).observe(document.documentElement, { childList: true });
    document.querySelector("#over")?.removeAttribute("hidden");
  });
  await restOnMark(page, "Sergei Lavrov");
  await page.evaluate(() => document.querySelector("#over")?.remove());
  await openCard(driver, page, "Abkhazia", /Abkhazia/);
  expect(await page.evaluate(() => document.documentElement.dataset.added)).toBe("1");
});

test("what is copied names its source, in plain and in rich text", async ({ driver, page, open }) => {
  await open(article("<style>main { font: 16px/1.5 serif; }</style>", '<div id="into" contenteditable="true">.</div>'));
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const button = await driver.inCard(page, (root) => {
    const box = [...root.querySelectorAll(".foot button")].find((each) => each.textContent === "Copy with source")?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  await page.mouse.move(button?.x ?? 0, button?.y ?? 0, { steps: 6 });
  await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
  await until(
    "the word that it was copied",
    () => driver.inCard(page, (root) => root.querySelector(".foot")?.textContent ?? ""),
    (text) => text?.includes("Copied") === true,
  );
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  await page.focus("#into");
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  const pasted = await until(
    "what was pasted",
    () =>
      page.evaluate(() => {
        const into = document.querySelector("#into");
        return {
          text: into?.textContent ?? "",
          links: [...(into?.querySelectorAll("a") ?? [])].map(({ href, textContent }) => [href, textContent]),
        };
      }),
    ({ links }) => links.length > 0,
  );
  expect(pasted.text).toContain("Foreign minister of Russia, since 9 March 2004");
  expect(pasted.text).toContain("27 September 2008, Sergey Lavrov");
  for (const [href, text] of pasted.links) {
    expect(href).toMatch(/^https:\/\//);
    expect(text).toMatch(/\(read \d+ \w+ 20\d\d\)/);
  }
});
