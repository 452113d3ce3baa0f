import type { Wording } from "../i18n/wording.ts";
import type { Status } from "./status.ts";

/** The status in words, for the line below the extension's name. */
export function wordsOf(status: Status, wording: Wording): string {
  switch (status.is) {
    case "marking":
      return wording.count("popup_marked", total(status.page.counts));
    case "not marking":
      return wording.say(reasonKeys[status.reason]);
    case "waiting":
      return wording.say("popup_waiting");
    case "closed page":
      return wording.say("popup_closedPage");
    case "no access":
      return wording.say("popup_noAccess");
  }
}

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

const reasonKeys = {
  "switched off": "popup_switchedOff",
  "switched off here": "popup_switchedOffHere",
  paused: "popup_paused",
  "not an article": "popup_noArticle",
  "nothing known": "popup_nothingKnown",
  "dataset damaged": "card_damaged",
} as const;
