import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";

/** What axe-core says of a part of the screen. */
export interface AxeReport {
  /** How many elements its rules looked at: none means that it saw nothing, and so found nothing. */
  readonly looked: number;
  /** How many of them are words with the contrast of AAA; absent where that was not asked. */
  readonly contrasts?: number;
  /** Rule and element of each violation. */
  readonly violations: readonly string[];
}

/** The rules of WCAG 2.0 to 2.2, A and AA, and what axe-core holds to be good besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** For pages of the extension, whose policy takes scripts from its own files alone. */
// A popup is no page: its name stands in the label of its first switch, and no heading above it.
const runInPage = `axe.run(document, ${JSON.stringify({ runOnly: tags, rules: { "page-has-heading-one": { enabled: false } } })}).then(({ passes, violations }) => {
  const nodes = (rules) => rules.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" ")));
  document.documentElement.dataset.axe = JSON.stringify({ looked: nodes(passes).length, violations: nodes(violations) });
});`;

/** Puts axe-core into a copy of the extension, from where its pages and content scripts can load it. */
export function addAxe(folder: string): void {
  copyFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), join(folder, "axe.min.js"));
  writeFileSync(join(folder, "axe-run.js"), runInPage);
}

/**
 * Looks at the open card of the tab in front, inside its closed root, which only extensions can open: axe-core by itself passes
 * over it. Every folded part is unfolded first. Null where no card is open.
 */
export function axeInCard(driver: Driver): Promise<AxeReport | null> {
  return driver.inExtension(async (runOnly): Promise<AxeReport | null> => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.executeScript({ target, files: ["axe.min.js"] });
    const look = async (wanted: string[]): Promise<AxeReport | null> => {
      type Opened = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
      const rootOf = (element: Opened) => element.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element);
      const host = [...document.querySelectorAll<HTMLElement>("[popover=manual]")].findLast((each) => rootOf(each));
      const root = host && rootOf(host);
      if (!host || !root) return null;
      // In the content scripts' world alone: the page still sees null.
      Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
      for (const summary of root.querySelectorAll<HTMLElement>("details:not([open]) > summary")) summary.click();
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const { axe } = globalThis as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
      type AxeResults = Record<"passes" | "violations", { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]>;
      // A card is there to be read: its words have the greater contrast (WCAG 1.4.6, AAA).
      const { passes, violations } = await axe.run(host, { runOnly: wanted, rules: { "color-contrast-enhanced": { enabled: true } } });
      return {
        looked: passes.flatMap(({ nodes }) => nodes.filter(({ target: path }) => path.flat().length > 1)).length,
        contrasts: passes.find(({ id }) => id === "color-contrast-enhanced")?.nodes.length ?? 0,
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target: path, failureSummary }) => `${id}: ${path} ${failureSummary}`),
        ),
      };
    };
    const [answer] = await chrome.scripting.executeScript({ target, func: look, args: [runOnly] });
    return answer?.result ?? null;
  }, tags);
}

/** Looks at an open page of the extension, such as the popup. */
export async function axeInPopup(popup: Pick<Popup, "inDocument">): Promise<AxeReport> {
  await popup.inDocument((document) => {
    delete document.documentElement.dataset.axe;
    const add = (src: string) => document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    add("axe.min.js");
    add("axe-run.js");
  });
  const report = await until(
    "axe-core's report",
    () => popup.inDocument((document) => document.documentElement.dataset.axe ?? ""),
    (text) => text !== "",
  );
  return JSON.parse(report) as AxeReport;
}
