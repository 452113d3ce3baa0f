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

/**
 * Clicks a switch with the real pointer, once it stands still and can be turned, and waits until it has turned. What the page
 * answers comes after the first paint and moves what stands below it: a press that fell beside is made again.
 */
export async function turn(popup: Popup, label: string): Promise<void> {
  let last = "";
  const { on } = await until(
    `a click on the switch "${label}"`,
    async () => {
      const place = await placeOf(popup, label);
      const still = place.enabled && JSON.stringify(place) === last;
      last = JSON.stringify(place);
      return { ...place, clicked: still && (await clickAt(popup, place)) };
    },
    ({ clicked }) => clicked,
  );
  await popupShowing(popup, `"${label}" turned`, ({ switches }) => switches[label] !== undefined && switches[label].on !== on);
}

/** Presses there, and tells whether a switch was what received it. */
async function clickAt(popup: Popup, { x, y }: { x: number; y: number }): Promise<boolean> {
  await popup.inDocument((document) => {
    document.documentElement.removeAttribute("data-clicked");
    const note = ({ target }: Event) => {
      // The script that drives Firefox has no classes of the page's to compare with.
      if ((target as Element).matches("[role=switch]")) document.documentElement.setAttribute("data-clicked", "");
    };
    document.addEventListener("click", note, { capture: true, once: true });
  });
  await popup.clickAt(x, y);
  return popup.inDocument((document) => document.documentElement.hasAttribute("data-clicked"));
}

/** The middle of a switch in CSS pixels of the popup, whether it can be turned, and how it stands; not enabled while it is not there. */
function placeOf(popup: Popup, label: string): Promise<{ x: number; y: number; on: boolean; enabled: boolean }> {
  return popup.inDocument((document, wanted) => {
    for (const input of document.querySelectorAll<HTMLInputElement>("[role=switch]")) {
      const words = document.getElementById(input.getAttribute("aria-labelledby") ?? "");
      if (words?.textContent?.trim() !== wanted) continue;
      const { x, y, width, height } = input.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, on: input.checked, enabled: !input.disabled };
    }
    return { x: 0, y: 0, on: false, enabled: false };
  }, label);
}
