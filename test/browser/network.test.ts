import { expect } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, openCard } from "./card-reading.ts";
import { startBuilt, test } from "./harness.ts";
import { openPopup, popupShowing, turn } from "./popup-reading.ts";
import { recorderFor } from "./sent-requests.ts";

test("marking, cards and popup send nothing over the network", async ({ kind, server }) => {
  const recorder = recorderFor(kind);
  const driver = await startBuilt(kind, { flags: recorder.flags });
  await recorder.begin(driver);
  const page = await driver.browser.newPage();
  await page.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
  await until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.length > 0,
  );
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  const popup = await openPopup(driver, page);
  await turn(popup, "On this site");
  await popupShowing(popup, "that it is off", ({ text }) => text.includes("Switched off on this site"));
  await popup.close();
  const sent = await recorder.finish(driver);

  // The page's own stylesheet: the recorder does see requests.
  expect(sent).toContainEqual({ url: `${server.origin}/newspaper.css`, byExtension: false });
  expect(sent.filter(({ byExtension, url }) => byExtension && !url.startsWith("chrome-extension://"))).toEqual([]);
  expect([...new Set(sent.filter(({ url }) => url.startsWith(server.origin)).map(({ url }) => new URL(url).pathname))].sort()).toEqual([
    "/2024-09-30",
    "/newspaper.css",
  ]);
});

// Connections may go anywhere, for the sake of a reader's own server; nothing else may.
test("the extension's own policy lets its pages load no script, style or picture from outside", async ({ driver, server }) => {
  server.takeRequests();
  const loaded = await driver.inExtension(async (origin) => {
    const load = (name: string, address: object) =>
      new Promise((resolve) => {
        const element = Object.assign(document.createElement(name), address, { onload: () => resolve(name), onerror: () => resolve(null) });
        document.documentElement.append(element);
      });
    const href = `${origin}/newspaper.css`;
    return Promise.all([load("script", { src: href }), load("img", { src: href }), load("link", { rel: "stylesheet", href })]);
  }, server.origin);
  expect(loaded).toEqual([null, null, null]);
  expect(server.takeRequests()).toEqual([]);
});
