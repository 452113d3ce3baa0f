import type { Language } from "../records/text.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import type { Surroundings, Word } from "./surroundings.ts";

/**
 * Whether a person's name has a trade beside it as its bearer's present one: "the plumber Dmitry Medvedev", "Dmitry Medvedev, 34, a
 * plumber". A former one says nothing: mayors have been defenders.
 */
export function hasTrade({ before, after, comma }: Surroundings, language: Language): boolean {
  const lexicon = lexicons[language];
  const is = (set: ReadonlySet<string>, word: Word | undefined): boolean => word !== undefined && isListed(set, word.lower, lexicon);
  if ([...before.slice(0, 4), ...after.slice(0, 4)].some((word) => is(lexicon.past, word))) return false;
  const [first] = before;
  if (first?.joined && is(lexicon.trades, first)) return true;
  if (!comma || language === "ka") return false;
  const behind = after.filter((word) => !/^\p{N}+$/u.test(word.text));
  // An article, or no name behind it, shows that the trade tells of the name and does not begin another part of a list.
  if (language === "en") return /^an?$/.test(behind[0]?.lower ?? "") && is(lexicon.trades, behind[1]);
  return is(lexicon.trades, behind[0]) && !behind[1]?.capital;
}
