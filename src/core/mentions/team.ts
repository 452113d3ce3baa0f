import type { Language } from "../records/text.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import type { Surroundings, Word } from "./surroundings.ts";

/**
 * Whether a place's name stands for its team: "Georgia beat Spain 3-1", "Georgia's coach", "сборная Грузии". A team is not the place,
 * and whoever reads of a match wants no card about a state. The place of the match itself keeps its name: "in Tbilisi".
 *
 * @param name as the text has it.
 */
export function isTeam(around: Surroundings, name: string, language: Language): boolean {
  const { before, after } = around;
  const lexicon = lexicons[language];
  const is = (set: ReadonlySet<string>, word: Word | undefined): boolean => word !== undefined && isListed(set, word.lower, lexicon);
  // What follows "сборная" is in the genitive; in English and Georgian the team's word follows.
  if (is(lexicon.teamWords, language === "ru" ? before[0] : after[0]) || isNationalTeam(after)) return true;
  // "президент США", "Zimbabwe President": a state has one, a team none.
  if (is(lexicon.titles, before[0]) || is(lexicon.titles, after[0]) || isWhere(before[0], name, language)) return false;
  const sentence = [...before, ...after];
  const sure = sentence.filter((word) => is(lexicon.sportWords, word)).length;
  const hints = sentence.filter((word) => is(lexicon.sportHints, word)).length;
  if (!around.score) return sure > 0 && sure + hints > 1;
  // A score alone may be that of a vote.
  const near = [...before.slice(0, 3), ...after.slice(0, 3)].some((word) => is(lexicon.sportHints, word));
  return sure > 0 || hints > 1 || near;
}

/** "Mongolia national football team", "Georgia women's team". */
const isNationalTeam = (after: readonly Word[]): boolean =>
  /^(national|men.?s|women.?s|under)$/.test(after[0]?.lower ?? "") &&
  after.slice(1, 4).some(({ joined, lower }) => joined && lower === "team");

const where: Readonly<Record<Language, RegExp>> = {
  en: /^(in|at|from|near|around|outside|across|of|the)$/,
  ru: /^(в|во|из|под|близ|около|у)$/,
  ka: /(ში|დან|მდე|თან|კენ)$/,
};

/** Where something is, and no team: "in Tbilisi", "თბილისში". */
const isWhere = (before: Word | undefined, name: string, language: Language): boolean =>
  language === "ka" ? where.ka.test(name) : where[language].test(before?.lower ?? "");
