import type { Page } from "puppeteer-core";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { functionExpression } from "../../scripts/browsers/expression.ts";
import { until } from "../../scripts/browsers/until.ts";

/** What a panel shows. */
export interface ReadPanel {
  /** Names by kind, or the words of the page in order. */
  readonly names: readonly string[];
  /** The table's parts with their headings; null where it has none. */
  readonly sections: readonly { readonly heading: string | null; readonly rows: readonly ReadRow[] }[];
  /** How many statements it says that it lists. */
  readonly listed: string;
  /** All but the table and what narrows it. */
  readonly text: string;
}

export interface ReadRow {
  readonly date: string;
  readonly speaker: string;
  /** The beginning. */
  readonly says: string;
  readonly chosen: boolean;
}

const read = (document: Document): ReadPanel => {
  const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    names: [...document.querySelectorAll(".mark")].map(words),
    sections: [...document.querySelectorAll("tbody")].map((body) => ({
      heading: body.querySelector(".group") && words(body.querySelector(".group th")),
      rows: [...body.querySelectorAll("tr:not(.group)")].map((row) => ({
        date: row.querySelector("time")?.dateTime ?? "",
        speaker: words(row.querySelector("th")),
        says: words(row.querySelector("td > p[lang]")).slice(0, 60),
        chosen: row.querySelector("input")?.checked ?? false,
      })),
    })),
    listed: words(document.querySelector("#statements .line [role=status]")),
    text: [...document.querySelectorAll("#page, #statements > p, #statements footer")].map(words).join(" "),
  };
};

/** The panel in a tab of its own, about the tab in front, once it lists statements. */
export async function openPanelTab(driver: Driver): Promise<Page> {
  const tab = await driver.inExtension(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  const panel = await driver.openOwnPage(`panel.html?tab=${tab}`);
  await panel.setViewport({ width: 1200, height: 900 });
  await panelShowing(
    panel,
    "statements, or that none fits",
    ({ sections, text }) => sections.length > 0 || text.includes("No statement fits"),
  );
  return panel;
}

export const readPanel = async (panel: Page): Promise<ReadPanel> =>
  (await panel.evaluate(`${functionExpression(read as never)}(document)`)) as ReadPanel;

/** Waits until a panel shows what is accepted. */
export const panelShowing = (panel: Page, what: string, accept: (read: ReadPanel) => boolean): Promise<ReadPanel> =>
  until(`the panel to show ${what}`, () => readPanel(panel), accept);

/** The same for the real panel beside a page. */
export const besideShowing = (panel: Popup, what: string, accept: (read: ReadPanel) => boolean): Promise<ReadPanel> =>
  until(`the panel to show ${what}`, () => panel.inDocument(read), accept);

/**
 * Clicks the first element of a selector whose words hold a text, with the real pointer, in a popup or in the panel beside a page,
 * once it stands still: both grow to their size after they have opened.
 */
export async function clickBeside(panel: Popup, selector: string, text: string): Promise<void> {
  let before = "";
  const place = () =>
    panel.inDocument(
      (document, wanted, words) => {
        const element = [...document.querySelectorAll(wanted)].find((each) => each.textContent?.includes(words));
        element?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
      text,
    );
  const point = await until(`${selector} with "${text}" to stand still`, place, (now) => {
    const moved = JSON.stringify(now) !== before;
    before = JSON.stringify(now);
    return !moved && now !== null;
  });
  if (point !== null) await panel.clickAt(point.x, point.y);
}

/** The same in a tab. */
export async function clickIn(panel: Page, selector: string, text = ""): Promise<void> {
  for (const handle of await panel.$$(selector)) {
    if (!(await handle.evaluate((element, words) => element.textContent?.includes(words), text))) continue;
    return handle.click();
  }
  throw new Error(`There is no ${selector} with "${text}".`);
}
