import { readFileSync } from "node:fs";
import type { Language } from "../../src/core/records/language.ts";
import { createWording, type Wording } from "../../src/i18n/wording.ts";
import { loadWords } from "../../src/i18n/words.ts";

/** The card's real words in a language. */
export const wordingIn = async (language: Language): Promise<Wording> =>
  createWording(language, await loadWords(language, "card_", async (path) => JSON.parse(readFileSync(`src/${path}`, "utf8"))));
