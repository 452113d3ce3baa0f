import { expect } from "vitest";
import { paintedTexts, restOnMark } from "../../scripts/browsers/marks.ts";
import { placeOf, restOn } from "../../scripts/browsers/pointer.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, openCard, readCard, shownCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";

test("a pointer that rests on Lavrov opens his card, with what he said before the article and nothing later", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  const card = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  expect(card).toMatchObject({ role: "dialog", label: "Sergey Lavrov", kind: "Person", name: "Sergey Lavrov", parent: "html" });
  expect(card.offices.join()).toContain("Foreign minister of Russia");
  const before = card.sections.find(({ title }) => title === "Said before this article");
  expect(before?.dates.length).toBeGreaterThan(0);
  for (const { title, dates } of card.sections) {
    if (title.startsWith("Since this article")) for (const date of dates) expect(date > "2024-09-30", date).toBe(true);
    else for (const date of dates) expect(date <= "2024-09-30", `${date} under ${title}`).toBe(true);
  }
});

test("each statement has its date, its source and our own words", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const statements = await driver.inCard(page, (root) =>
    [...root.querySelectorAll(".statements > li")].map((item) => ({
      date: item.querySelector("time")?.dateTime ?? "",
      words: item.querySelector("p")?.textContent?.length ?? 0,
      links: [...item.querySelectorAll("a")].map(({ href, rel, target }) => ({ secure: href.startsWith("https://"), rel, target })),
    })),
  );
  expect(statements?.length).toBeGreaterThan(0);
  for (const { date, words, links } of statements ?? []) {
    expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(words).toBeGreaterThan(20);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toEqual({ secure: true, rel: "noreferrer", target: "_blank" });
  }
});

test("Escape closes the card, the focus is where it was, and nothing is left in the page", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await page.focus("article a");
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bidzina Ivanishvili");
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bidzina Ivanishvili");
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test("the pointer travels into the card, which stays, and closes after it has left", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const { box } = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 12 });
  await page.mouse.wheel({ deltaY: 40 });
  const scrolled = await until(
    "the card to scroll",
    () => driver.inCard(page, (root) => Math.max(...[...root.querySelectorAll("*")].map((element) => element.scrollTop))),
    (top) => top !== 0,
  );
  expect(scrolled).toBeGreaterThan(0);
  await page.mouse.move(5, 5, { steps: 4 });
  await noCard(driver, page);
});

test("a click elsewhere closes the card", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.mouse.click(8, 200);
  await noCard(driver, page);
});

test("a pointer that only passes over marks opens nothing", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await page.evaluate(() => {
    new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]).length;
      sessionStorage.setItem("added", String(Number(sessionStorage.getItem("added")) + added));
    }).observe(document.documentElement, { childList: true });
  });
  const from = await placeOf(page, "offer from Russia");
  await page.mouse.move(Math.max(0, from.x - 300), from.y);
  await page.mouse.move(Math.min(1_000, from.x + 300), from.y, { steps: 40 });
  await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
  expect(await page.evaluate(() => sessionStorage.getItem("added"))).toBe("1");
});

test("a mark inside a link leaves the click to the link", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const { x, y } = await restOnMark(page, "Bidzina Ivanishvili");
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.mouse.click(x, y)]);
  expect(await page.evaluate(() => location.pathname)).toBe("/2012-10-26");
});

test("in an article of 2012 Ivanishvili is prime minister and nothing later is told", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  const card = await openCard(driver, page, "Ivanishvili", /Ivanishvili/);
  expect(card.offices.join()).toContain("Prime minister of Georgia");
  expect(card.text).toContain("article of 26 Oct 2012");
  for (const { title, dates } of card.sections) {
    for (const date of dates)
      expect(title.startsWith("Since this article") ? date > "2012" : date <= "2012-10-26", `${date} under ${title}`).toBe(true);
  }
});

test("the card of a disputed place says who holds what", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const card = await openCard(driver, page, "South Ossetia", /South Ossetia/);
  expect(card.kind).toMatch(/disputed/);
  const says = card.sections.find(({ title }) => title === "What each side says");
  expect(says?.text).toMatch(/Georgia/);
  expect(says?.text).toMatch(/Russia/);
  expect(card.text).toMatch(/Recognised as a state by/);
});

test("an article behind a strict policy has its card", async ({ driver, page, open }) => {
  await open("strict-csp");
  await marked(driver);
  const card = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  expect(card.box.right - card.box.left).toBeGreaterThan(300);
  const size = await driver.inCard(
    page,
    (root) => root.ownerDocument.defaultView?.getComputedStyle(root.querySelector("h2") ?? root.host).fontSize,
  );
  expect(Number.parseFloat(size ?? "")).toBeGreaterThan(16);
});

test("in an open modal dialog the card stands inside it and can be reached", async ({ driver, page, open }) => {
  await open("dialog");
  await marked(driver);
  await page.click("#open");
  await until(
    "the mark in the dialog",
    () => paintedTexts(page),
    (texts) => texts.includes("Sergei Lavrov"),
  );
  const card = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  expect(card.parent).toBe("dialog#over");
  await page.mouse.move((card.box.left + card.box.right) / 2, (card.box.top + card.box.bottom) / 2, { steps: 8 });
  expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  await page.mouse.move(card.box.left + 20, card.box.top + 20);
  expect(await readCard(driver, page)).not.toBeNull();
});

test("over a full-screen element the card stands inside it", async ({ driver, page, open }) => {
  await open("dialog");
  await marked(driver);
  await page.click("#fill");
  await until(
    "full screen",
    () => page.evaluate(() => document.fullscreenElement?.id ?? null),
    (id) => id === "story",
  );
  const card = await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
  expect(card.parent).toBe("article#story");
  await page.evaluate(() => document.exitFullscreen());
});

test("a tap opens the card as a sheet at the bottom", async ({ driver, page, open }) => {
  await page.setViewport({ width: 390, height: 800, hasTouch: true });
  await open("2024-09-30");
  await marked(driver);
  const { x, y } = await placeOf(page, "Kakha Kaladze");
  await page.touchscreen.tap(x, y);
  const { box } = await shownCard(driver, page, /Kaladze/);
  expect(box.left).toBeLessThanOrEqual(1);
  expect(box.right - box.left).toBeGreaterThanOrEqual(370);
});

test("a card opens though the background was stopped", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await driver.stopBackground();
  const card = await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  expect(card.sections.map(({ title }) => title)).toContain("Said before this article");
});

test("a later mention, found but not painted, opens nothing by rest alone", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await restOn(page, "Lavrov said that");
  const { x, y } = await placeOf(page, "Lavrov said that");
  expect(await page.evaluate(([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.tagName, [x, y])).toBe("P");
  await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
});

test("the card stands inside the viewport, beside the line that is read", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const names = [
    ["Sergei Lavrov", /Lavrov/],
    ["Gori", /Gori/],
    ["Geneva", /Geneva/],
  ] as const;
  for (const [mark, name] of names) {
    const point = await restOnMark(page, mark);
    const { box } = await shownCard(driver, page, name);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    const size = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
    expect(box.right).toBeLessThanOrEqual(size[0] ?? 0);
    expect(box.bottom).toBeLessThanOrEqual(size[1] ?? 0);
    expect(point.y < box.top || point.y > box.bottom, `the card covers ${mark}`).toBe(true);
    await page.keyboard.press("Escape");
    await noCard(driver, page);
  }
});
