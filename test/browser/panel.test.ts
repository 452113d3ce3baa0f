import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import Papa from "papaparse";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test } from "./harness.ts";
import { clickIn, openPanelTab, panelShowing, readPanel } from "./panel-reading.ts";

/** The table of statements, what narrows it, what is chosen in it, and what is taken from it. */

test("for an article, statements of after its day stand apart", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const panel = await openPanelTab(driver);
  while (await panel.$(".more")) await clickIn(panel, ".more");
  const isSince = (heading: string | null) => heading?.startsWith("Since this article") ?? false;
  const { sections } = await panelShowing(panel, "all", (read) => read.sections.some(({ heading }) => isSince(heading)));
  for (const { heading, rows } of sections)
    expect(rows.filter(({ date }) => (isSince(heading) ? date <= "2024-09-30" : date > "2024-09-30"))).toEqual([]);
  expect(sections[0]?.heading).toMatch(/^Said before this article/);
  await panel.close();
});

test("everything can be searched, filtered and sorted", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const panel = await openPanelTab(driver);
  await clickIn(panel, "label", "Everything");
  const all = await panelShowing(panel, "everything", ({ sections }) => sections[0]?.heading === null);
  const dates = all.sections[0]?.rows.map(({ date }) => date) ?? [];
  expect(dates).toEqual(dates.toSorted().reverse());

  await clickIn(panel, "summary", "Filters");
  await panel.select(".filters select", "speaker lavrov-sergey");
  const lavrov = await panelShowing(
    panel,
    "Lavrov alone",
    ({ sections }) => sections[0]?.rows.every(({ speaker }) => speaker === "Sergey Lavrov") ?? false,
  );
  const count = lavrov.sections[0]?.rows.length ?? 0;
  expect(lavrov.listed).toBe(`${count} statements`);

  const [from, to] = await panel.$$(".filters input[type=text]");
  await from?.type("2008");
  await to?.type("2008-08");
  const spring = await panelShowing(panel, "a span", ({ sections }) => (sections[0]?.rows.length ?? count) < count);
  expect(spring.sections[0]?.rows.filter(({ date }) => !/^2008(-0[1-8]|$)/.test(date))).toEqual([]);

  await panel.type("input[type=search]", "duma kosovo");
  const found = await panelShowing(panel, "what is searched for", ({ sections }) => sections[0]?.rows.length === 1);
  expect(found.sections[0]?.rows[0]).toMatchObject({ date: "2008-04-02", speaker: "Sergey Lavrov" });

  await clickIn(panel, "button", "Clear filters");
  await clickIn(panel, "th button", "Speaker");
  await panelShowing(panel, "speakers in order", ({ sections }) => /(^| )A\S*$/.test(sections[0]?.rows[0]?.speaker ?? ""));
  expect(await panel.$$eval("th[aria-sort=ascending]", (cells) => cells.map((cell) => cell.textContent))).toEqual(["Speaker"]);
  await panel.close();
});

test("a selection is kept across articles, and in a panel that is opened anew, until cleared", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const first = await openPanelTab(driver);
  await clickIn(first, "tbody input[type=checkbox]");
  await panelShowing(first, "one selected", ({ text }) => text.includes("1 selected"));
  const chosen = (await readPanel(first)).sections[0]?.rows.find((row) => row.chosen);
  await first.close();
  await page.bringToFront();
  await open("2012-10-26");
  await marked(driver);
  const second = await openPanelTab(driver);
  await clickIn(second, "label", "Selected: 1");
  const kept = await panelShowing(second, "the selection", ({ sections }) => sections[0]?.rows.length === 1);
  expect(kept.sections[0]?.rows).toEqual([chosen]);
  await clickIn(second, "button", "Clear the selection");
  await panelShowing(second, "that nothing is selected", ({ sections }) => sections.length === 0);
  await second.close();
});

/** Opens an article's panel with its first statement selected and the export unfolded; tells whose statement it is. */
async function openExport(driver: Driver): Promise<{ readonly panel: Page; readonly speaker: string }> {
  const panel = await openPanelTab(driver);
  await clickIn(panel, "tbody input[type=checkbox]");
  await panelShowing(panel, "one selected", ({ text }) => text.includes("1 selected"));
  await clickIn(panel, "summary", "Export");
  const rows = (await readPanel(panel)).sections.flatMap((section) => section.rows);
  return { panel, speaker: rows.find(({ chosen }) => chosen)?.speaker ?? "" };
}
const chooseFormat = (panel: Page, format: string) => panel.select(".export .field:nth-of-type(2) select", format);

test("what is selected is saved as a file that other programs read", async ({ driver, open, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await driver.saveTo(folder);
  await open("2024-09-30");
  await marked(driver);
  const { panel, speaker } = await openExport(driver);
  const save = async (format: string, extension: string): Promise<string> => {
    await chooseFormat(panel, format);
    await clickIn(panel, "button", "Save file");
    const saved = async () => {
      const name = readdirSync(folder).find((each) => each.endsWith(`.${extension}`));
      return name === undefined ? "" : readFileSync(join(folder, name), "utf8");
    };
    return until(`a file of ${extension}`, saved, (text) => text !== "");
  };
  const { data } = Papa.parse<Record<string, string>>(await save("csv", "csv"), { header: true, skipEmptyLines: true });
  expect(data).toMatchObject([{ speaker, id: expect.stringMatching(/^[a-z-]+\/[\da-z-]+$/), dataset: expect.stringMatching(/^\d{4}-/) }]);
  const id = data[0]?.id;
  expect(new Cite(await save("bibTex", "bib"), { generateGraph: false }).data[0]?.note).toContain(id);
  expect(JSON.parse(await save("jsonLd", "jsonld"))["@graph"]).toMatchObject([{ identifier: id }]);
  await panel.close();
});

test("it can be copied, too", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const { panel, speaker } = await openExport(driver);
  for (const [format, beginning] of [
    ["markdown", /^- \S/],
    ["richText", /^\d/],
  ] as const) {
    await chooseFormat(panel, format);
    await clickIn(panel, ".acts button", "Copy");
    await panelShowing(panel, "that it was copied", ({ text }) => text.includes("Copied"));
    await panel.focus("input[type=search]");
    await panel.keyboard.down("Control");
    await panel.keyboard.press("a");
    await panel.keyboard.press("v");
    await panel.keyboard.up("Control");
    const pasted = await panel.$eval("input[type=search]", (input) => input.value);
    expect(pasted).toMatch(beginning);
    expect(pasted).toContain(speaker);
  }
  await panel.close();
});
