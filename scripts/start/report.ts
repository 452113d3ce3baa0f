import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import type { ListedMention } from "../../src/core/mentions/listed-mention.ts";
import type { Driver, Scheme } from "../browsers/driver.ts";
import { restOnMark } from "../browsers/marks.ts";
import { frontPageState } from "../browsers/page-state.ts";
import { until } from "../browsers/until.ts";
import { root } from "../project.ts";
import { table } from "./table.ts";

/** Prints the marks of the page at the address as a table, opens three cards by the pointer, and saves pictures of page, cards and popup. */
export async function report(driver: Driver, address: string, say: (line: string) => void): Promise<void> {
  const page = await driver.browser.newPage();
  say(`Opening ${address}`);
  await page.goto(address, { waitUntil: "load" });
  const state = await until(
    "the page's marks",
    () => frontPageState(driver),
    (answer) => answer !== null && (answer.marking || answer.reason !== null),
  );
  const mentions = state?.mentions ?? [];
  if (mentions.length === 0) say(`No marks: ${state?.reason ?? "the extension does not run here"}.`);
  else say(table(["name", "entity", "kind", "why"], mentions.filter(({ painted }) => painted).map(row)));
  say(
    `${mentions.length} names found, ${mentions.filter(({ painted }) => painted).length} of them painted, as of ${state?.asOf ?? "no day"}.`,
  );
  const folder = join(root, "dist/shots");
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await driver.setScheme(page, scheme);
    for (const file of await shoot(driver, page, mentions, scheme, folder)) say(`Saved ${relative(root, file)}`);
    say(`Saved ${relative(root, await shootPopup(driver, page, scheme, folder))}`);
  }
}

function row({ text, entity, kind, why }: ListedMention): string[] {
  return [text, entity, kind, why.join("; ")];
}

/** One name of each of three kinds, so that the three cards differ. */
function threeOf(mentions: readonly ListedMention[]): ListedMention[] {
  const firsts = (["person", "place", "organisation", "event"] as const).map((kind) =>
    mentions.find((mention) => mention.painted && mention.kind === kind),
  );
  return firsts.filter((mention) => mention !== undefined).slice(0, 3);
}

async function shootPopup(driver: Driver, page: Page, scheme: Scheme, folder: string): Promise<string> {
  const popup = await driver.openPopup(page);
  await popup.setScheme(scheme);
  // Firefox gives the popup its size some frames after its content; Chromium cuts a fraction of a pixel.
  await until(
    "the popup",
    () =>
      popup.inDocument((document) => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const view = document.defaultView;
        const fits = view !== null && view.innerHeight > 0 && scrollWidth <= view.innerWidth && scrollHeight <= view.innerHeight + 1;
        return fits && document.querySelector("[role=switch]") !== null;
      }),
    (whole) => whole,
  );
  const file = join(folder, `${driver.kind}-${scheme}-popup.png`);
  writeFileSync(file, await popup.screenshot());
  await popup.close();
  return file;
}

async function shoot(driver: Driver, page: Page, mentions: readonly ListedMention[], scheme: Scheme, folder: string): Promise<string[]> {
  const files = [join(folder, `${driver.kind}-${scheme}-page.png`)];
  await page.evaluate("scrollTo(0, 0)");
  writeFileSync(files[0] ?? "", await page.screenshot());
  for (const { text, entity } of threeOf(mentions)) {
    await restOnMark(page, text);
    await until(
      `the card of ${text}`,
      () => driver.inCard(page, (root) => root.querySelector("[role=dialog]")?.getAttribute("aria-busy") ?? null),
      (busy) => busy === "false",
    );
    const file = join(folder, `${driver.kind}-${scheme}-card-${entity}.png`);
    writeFileSync(file, await page.screenshot());
    files.push(file);
    await page.keyboard.press("Escape");
    await until(
      "the card to close",
      () => driver.inCard(page, () => true),
      (open) => open === null,
    );
  }
  return files;
}
