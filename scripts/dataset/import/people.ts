import { fold } from "../../../src/core/text/fold.ts";
import { splitWords } from "../../../src/core/text/words.ts";
import type { RawTerm } from "./holders.ts";
import type { Draft, RawName } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { inState, text } from "./wording.ts";

/** States in whose names the surname stands first. */
const surnameFirst = new Set(["CN", "TW", "KP", "KR", "VN", "KH"]);

/** Begin a surname of several words: "von der Leyen", "Le Drian", "Di Maio". */
const particles = new Set("von van der den de di da du do dos del della la le el ter zu".split(" "));

/** "Robert Menendez Jr.", "Nicholas True, Baron True", 'Philip "Brave" Davis' without what is no part of the name. */
export const barePerson = (name: string): string =>
  name
    .replace(/,.*$/, "")
    .replace(/ ["“].*["”]/, "")
    .replace(/ (Jr|Sr)\.?$/, "")
    .replace(/ II?I$/, (end) => (/^\S+ II?I$/.test(name) ? end : ""));

/** The surname if it is not the last word; undefined if it is. */
export function familyName(name: string, country: string): string | undefined {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (surnameFirst.has(country) && words.length > 1) {
    // "Audrey Tang" has taken a western order: two words and no hyphen, where Chinese alone is written so.
    const eastern = country === "CN" || country === "VN" || country === "KH" || words.length > 2 || last.includes("-");
    return eastern ? words[0] : undefined;
  }
  const at = words.findIndex((word, n) => n > 0 && n < words.length - 1 && particles.has(word.toLowerCase()));
  return at < 0 ? undefined : words.slice(at).join(" ");
}

/** Names in other letters by Wikidata item. No table of office holders tells them: they serve to find a name, and are shown to no reader. */
export type NativeNames = ReadonlyMap<string, { readonly ru: string; readonly ka: string }>;

/** The name with its surname told where it is not the last word: it stands where it does in English. */
function nativeName(name: string, english: string, family: string | undefined): RawName[] {
  if (name === "") return [];
  const words = name.split(" ");
  if (family === undefined || words.length === 1) return [{ name, derived: true }];
  if (english.startsWith(family)) return [{ name, family: words[0] as string, derived: true }];
  const size = family.split(" ").length;
  return size < words.length ? [{ name, family: words.slice(-size).join(" "), derived: true }] : [{ name, derived: true }];
}

/** A person with all times in office that the tables tell. */
export interface Person {
  readonly draft: Draft;
  readonly terms: readonly RawTerm[];
}

const leading = new Set(["head-of-state", "head-of-government", "vice-president"]);
const isLeading = ({ role, position }: RawTerm): boolean => leading.has(role) || /^Speaker of the House/.test(position);

/** The term in the state to which a person belongs: of several that of the monarch's own, else the first. */
const ownState = (terms: readonly RawTerm[]): RawTerm => terms.find(({ country }) => country === "GB") ?? (terms[0] as RawTerm);

/**
 * The persons of the terms, by their key, who have no record yet. Left out, since the name would be marked where another is meant:
 * those of one word; those whose surname alone is a state's or another written name; and those below the head of a state or
 * government whose first name and surname are each borne by three or more in the tables ("Mike Johnson").
 * @param natives Russian and Georgian names of those who are often in the news.
 * @param isPlaceOrBody whether a folded English name belongs to a state or to a record written by hand that is no person's.
 */
export function draftPeople(
  terms: readonly RawTerm[],
  states: ReadonlyMap<string, State>,
  registry: Registry,
  isPlaceOrBody: (name: string) => boolean,
  natives: NativeNames,
): Person[] {
  const byKey = new Map<string, RawTerm[]>();
  for (const term of terms) byKey.set(term.key, [...(byKey.get(term.key) ?? []), term]);
  const people = [...byKey.values()].map((all) => {
    const first = ownState(all);
    const name = barePerson(first.name);
    const family =
      first.family && name.endsWith(first.family) && first.family.includes(" ") ? first.family : familyName(name, first.country);
    return { all, first, name, family, surname: family ?? name.split(" ").at(-1) ?? "", given: splitWords(name)[0]?.text ?? "" };
  });
  const bearers = (of: (person: (typeof people)[number]) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const person of people) counts.set(fold(of(person)), (counts.get(fold(of(person))) ?? 0) + 1);
    return counts;
  };
  const givens = bearers(({ given }) => given);
  const surnames = bearers(({ surname }) => surname);
  const names = bearers(({ name }) => name);

  return people.flatMap(({ all, first, name, family, surname, given }): Person[] => {
    if (registry.idOf(first.wikidata) !== undefined) return [];
    const common = (givens.get(fold(given)) ?? 0) > 2 && (surnames.get(fold(surname)) ?? 0) > 2;
    const namesake = (names.get(fold(name)) ?? 0) > 1;
    if (
      !/^[\p{Script=Latin}\P{L}]+ [\p{Script=Latin}\P{L}]+$/u.test(name) ||
      isPlaceOrBody(surname) ||
      namesake ||
      (common && !all.some(isLeading))
    )
      return [];
    const state = states.get(first.country);
    const country = registry.state(first.country);
    const en: RawName[] = [{ name, ...(family ? { family } : {}) }];
    const native = first.wikidata === null ? undefined : natives.get(first.wikidata);
    const gender = /^(m|male)$/i.test(first.gender) ? "male" : /^(f|female)$/i.test(first.gender) ? "female" : undefined;
    const draft: Draft = {
      id: registry.give(first.wikidata, `${surname} ${name.replace(surname, " ")}`, first.country),
      kind: "person",
      wikidata: first.wikidata,
      names: { en, ru: nativeName(native?.ru ?? "", name, family), ka: nativeName(native?.ka ?? "", name, family) },
      fields: {
        ...(gender ? { gender } : {}),
        ...(country ? { country: [country] } : {}),
        description: state
          ? inState(state, "A political figure of", "Государственный деятель", "სახელმწიფო მოღვაწე")
          : text("An international official.", "Международный деятель.", "საერთაშორისო მოღვაწე."),
        sources: [...new Set(all.map(({ source }) => source))].slice(0, 6),
      },
    };
    return [{ draft, terms: all }];
  });
}
