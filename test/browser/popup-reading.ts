import type { Page } from "puppeteer-core";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";

/** What the popup shows. */
export interface ReadPopup {
  /** Its switches by their labels. */
  readonly switches: Readonly<Record<string, { readonly on: boolean; readonly disabled: boolean }>>;
  readonly text: string;
  readonly width: number;
}

/** Opens the real popup over a page and waits until it shows its switches. */
export async function openPopup(driver: Driver, page: Page): Promise<Popup> {
  const popup = await driver.openPopup(page);
  await popupShowing(popup, "its switches", ({ switches }) => Object.keys(switches).length > 0);
  return popup;
}

export function readPopup(popup: Popup): Promise<ReadPopup> {
  return popup.inDocument((document) => {
    const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    return {
      switches: Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>("[role=switch]")].map((input) => [
          words(document.getElementById(input.getAttribute("aria-labelledby") ?? "")),
          { on: input.checked, disabled: input.disabled },
        ]),
      ),
      text: words(document.body),
      width: document.documentElement.getBoundingClientRect().width,
    };
  });
}

/** Waits until the popup shows what is accepted. */
export function popupShowing(popup: Popup, what: string, accept: (read: ReadPopup) => boolean): Promise<ReadPopup> {
  return until(`the popup to show ${what}`, () => readPopup(popup), accept);
}

/** Clicks a switch with the real pointer and waits until it has turned. */
export async function turn(popup: Popup, label: string): Promise<void> {
  const before = (await readPopup(popup)).switches[label];
  const place = await popup.inDocument((document, wanted) => {
    for (const input of document.querySelectorAll("[role=switch]")) {
      const words = document.getElementById(input.getAttribute("aria-labelledby") ?? "");
      if (words?.textContent?.trim() !== wanted) continue;
      const { x, y, width, height } = input.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, label);
  if (place === null || before === undefined) throw new Error(`The popup has no switch "${label}".`);
  await popup.clickAt(place.x, place.y);
  await popupShowing(popup, `"${label}" turned`, ({ switches }) => switches[label] !== undefined && switches[label].on !== before.on);
}
