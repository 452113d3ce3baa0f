import type { Text } from "../../../src/core/records/text.ts";
import type { State } from "./states.ts";

/** A text in the languages that are given. */
export const text = (en: string, ru?: string, ka?: string): Text => ({ en, ...(ru ? { ru } : {}), ...(ka ? { ka } : {}) });

/** "A city in Peru." In Russian and Georgian, whose cases no table has, the state stands in brackets. */
export const inState = (state: State, en: string, ru: string, ka: string): Text =>
  text(
    `${en} ${state.inText}.`,
    state.shown.ru ? `${ru} (${state.shown.ru}).` : `${ru}.`,
    state.shown.ka ? `${ka} (${state.shown.ka}).` : `${ka}.`,
  );
