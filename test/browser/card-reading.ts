import type { Page } from "puppeteer-core";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { restOnMark } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";

/** What stands in an open card. */
export interface ReadCard {
  readonly role: string | null;
  /** The accessible name. */
  readonly label: string;
  readonly kind: string;
  readonly name: string;
  readonly offices: readonly string[];
  /** Sections and folded parts by their headings, with the dates in them as the source says them (YYYY, YYYY-MM, YYYY-MM-DD). */
  readonly sections: readonly { readonly title: string; readonly dates: readonly string[]; readonly text: string }[];
  readonly text: string;
  /** Its host's box in the viewport, CSS pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Tag and id of the element that the host stands in. */
  readonly parent: string;
  /** The focus is in the card. */
  readonly focused: boolean;
}

/** The open card with what it shows; null while there is none, or while it waits for what to show. The page must be in front. */
export function readCard(driver: Driver, page: Page): Promise<ReadCard | null> {
  return driver.inCard(page, (root): ReadCard | null => {
    const card = root.querySelector("[role=dialog]");
    if (card === null || card.getAttribute("aria-busy") !== "false") return null;
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const labelled = card.getAttribute("aria-labelledby");
    const { left, top, right, bottom } = root.host.getBoundingClientRect();
    const parent = root.host.parentElement;
    return {
      role: card.getAttribute("role"),
      label: labelled === null ? (card.getAttribute("aria-label") ?? "") : words(root.getElementById(labelled)),
      kind: words(card.querySelector(".kind")),
      name: words(card.querySelector("h2")),
      offices: [...card.querySelectorAll(".office")].map(words),
      sections: [...card.querySelectorAll("section, .section > summary")].map((part) => {
        const whole = part.tagName === "SUMMARY" ? part.parentElement : part;
        return {
          title: words(part.tagName === "SUMMARY" ? part : part.querySelector("h3")),
          dates: [...(whole?.querySelectorAll("time") ?? [])].map((time) => time.dateTime),
          text: words(whole),
        };
      }),
      text: words(card),
      box: { left, top, right, bottom },
      parent: `${parent?.tagName.toLowerCase()}${parent?.id ? `#${parent.id}` : ""}`,
      focused: root.activeElement !== null,
    };
  });
}

/** Waits for a card of this name. */
export async function shownCard(driver: Driver, page: Page, name: RegExp): Promise<ReadCard> {
  const card = await until(
    `the card of ${name}`,
    () => readCard(driver, page),
    (seen) => seen !== null && name.test(seen.name),
  );
  if (card === null) throw new Error("there is no card");
  return card;
}

/** Rests the real pointer on a painted mark and waits for its card. */
export async function openCard(driver: Driver, page: Page, mark: string, name: RegExp): Promise<ReadCard> {
  await restOnMark(page, mark);
  return shownCard(driver, page, name);
}

/** Waits until no card of ours is in the page. */
export async function noCard(driver: Driver, page: Page): Promise<void> {
  await until(
    "the card to close",
    () => driver.inCard(page, () => true),
    (open) => open === null,
  );
}
