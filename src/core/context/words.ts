import type { Name } from "../records/entity.ts";
import type { Language, Text } from "../records/text.ts";
import { standing } from "./as-of.ts";
import type { Localized } from "./card-view.ts";

/** A text in the language asked for, or in English. */
export function localized(text: Text, language: Language): Localized {
  if (typeof text === "string") return { text, lang: "en" };
  const own = text[language];
  return own === undefined ? { text: text.en, lang: "en" } : { text: own, lang: language };
}

/**
 * The name to show of those in one language: the first that holds on the day, else the first that perhaps does,
 * else the first at all. One that is only derived by rule is never shown.
 */
export function shownName(names: readonly Name[], day: string): string | null {
  const shown = names.map((name) => (typeof name === "string" ? { name } : name)).filter((name) => !name.derived);
  const first = (where: string): string | undefined => shown.find((name) => standing(name, day) === where)?.name;
  return first("holds") ?? first("perhaps") ?? shown[0]?.name ?? null;
}
