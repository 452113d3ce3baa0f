import type { Match, Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";

/** A first name and one initial more, directly before a surname. */
const beforeSurname = /(?<![\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}'’-]+) \p{Lu}\. $/u;
const longestBefore = 40;

/**
 * "Donald J. Trump", where the record has no initial: the surname's match with first name and initial taken in, read as the full
 * name of those whose full name it is without; null if it is nobody's. Another may bear both names with an initial of his own, so
 * that the caller asks for an office beside it.
 */
export function withMiddleInitial(dataset: Dataset, text: string, match: Match): Match | null {
  if (!match.readings.some(({ type, language }) => type === "surname" && language === "en")) return null;
  const found = beforeSurname.exec(text.slice(Math.max(0, match.start - longestBefore), match.start));
  if (found === null) return null;
  const bare = `${found[1]} ${text.slice(match.start, match.end)}`;
  const whole = dataset.gazetteer.scan(bare).find(({ start, end }) => start === 0 && end === bare.length);
  const readings = whole?.readings.filter((reading: Reading) => reading.type === "full" && !reading.weak) ?? [];
  return readings.length === 0 ? null : { start: match.start - found[0].length, end: match.end, readings };
}
