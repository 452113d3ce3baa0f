import type en from "../_locales/en/messages.json";
import type { PartialDate } from "../core/records/date.ts";
import type { Language } from "../core/records/text.ts";
import { type DateForm, formatDate } from "./dates.ts";
import type { Words } from "./words.ts";

/** Every key of the messages files. */
export type WordKey = keyof typeof en;

/** Keys that have a form for each plural category: `card_more` stands for `card_more_one`, `card_more_other` and so on. */
export type CountedKey = WordKey extends infer Key ? (Key extends `${infer Counted}_other` ? Counted : never) : never;

/** How a surface speaks to the reader: in one language, each word by its key. */
export interface Wording {
  readonly language: Language;
  /** The text of a key, with `$1`, `$2`... replaced. A key that is missing is its own text. */
  say(key: WordKey, ...args: readonly string[]): string;
  /** The form of a key for that number, which is also its `$1`. */
  count(key: CountedKey, number: number): string;
  date(date: PartialDate, form?: DateForm): string;
}

export function createWording(language: Language, words: Words): Wording {
  const plural = new Intl.PluralRules(language);
  const fill = (key: string, args: readonly string[]): string =>
    (words[key] ?? key).replace(/\$([1-9])/g, (_, index: string) => args[Number(index) - 1] ?? "");
  return {
    language,
    say: (key, ...args) => fill(key, args),
    count: (key, number) => fill(`${key}_${plural.select(number)}`, [number.toLocaleString(language)]),
    date: (date, form = "plain") => formatDate(date, language, form),
  };
}
