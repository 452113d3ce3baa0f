import type { Language } from "../records/text.ts";

/**
 * Whether the words of a mention can be the subject of a verb of saying, by their form alone. Not in a possessive (English), in the
 * nominative and of the verb's gender (Russian), in the ergative or nominative that the verb asks for (Georgian).
 *
 * @param name the mention's words.
 * @param verb the verb, lower case.
 */
export function canSpeak(name: string, verb: string, gender: "female" | "male" | undefined, language: Language): boolean {
  if (language === "en") return !/[’']s?$/.test(name);
  return language === "ru" ? speaksRussian(name, verb, gender) : speaksGeorgian(name, verb);
}

function speaksRussian(name: string, verb: string, gender: "female" | "male" | undefined): boolean {
  if (/[^с]ла$/.test(verb) && gender === "male") return false;
  if (/[^с]л$/.test(verb) && gender === "female") return false;
  const words = name.toLowerCase().split(/[\s\u00a0]+/);
  const last = words.at(-1) ?? "";
  if (gender === "female") return !/(ой|ую|ою|ей)$/.test(last);
  // A man's name in -ов, -ев, -ин, -ский has a bare ending in the nominative only; indeclinable ones tell by the first name.
  if (/(ов|ев|ёв|ин|ын|ий|ый|[бвгджзклмнпрстфхцчшщ])(а|у|ым|ом|е|ого|ему|ому|им|ем|ём)$/.test(last) && !/(дзе|ко|го|ли)$/.test(last))
    return false;
  const first = words.length > 1 ? (words[0] as string) : "";
  return !/([бвгджзклмнпрстфхцчшщ](у|ом|ем)|(ея|ею|еем|ия|ию|ием))$/.test(first);
}

/** Verbs of the aorist take the ergative (-მა, after a vowel -მ), those of the present the nominative. */
function speaksGeorgian(name: string, verb: string): boolean {
  const present = /(ამბობს|აცხადებს|წერს|აღნიშნავს|მიიჩნევს|ფიქრობს)$/.test(verb);
  if (present) return !/(მა|ის|ს|ით|ად|თან|ზე|ში|თვის|გან)$/.test(name);
  return /მა?$/.test(name);
}
