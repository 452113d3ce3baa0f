import type { Entity, Kind } from "../../records/entity.ts";
import type { Word } from "../../text/words.ts";
import type { Stem } from "./stems.ts";

export type Gender = NonNullable<Entity["gender"]>;
export type PersonPart = "given" | "patronymic" | "surname" | "initial";

/** One word of a name with everything that print makes of it. */
export interface InflectedWord {
  /** As in `Word`. */
  readonly joint: string;
  /** As the record writes it: decides whether the word needs a capital. */
  readonly written: string;
  /** One, unless the word's forms have too little in common. */
  readonly stems: readonly Stem[];
}

/** What a language does to the words of a name. */
export interface Grammar {
  /** All forms of one word of a person's name; `last` if the name ends with it. */
  personWord(word: string, part: PersonPart, gender: Gender | undefined, last: boolean): readonly Stem[];
  /** The words of a place's, organisation's or event's name, each with all its forms. */
  thing(words: readonly Word[], kind: Kind): InflectedWord[];
  /** What still follows a last word that does not decline: possessives, joined endings. */
  undeclined(word: string, kind: Kind): readonly Stem[];
  /** True for a word that is a patronymic, where it stands behind a given name. */
  isPatronymic(word: string): boolean;
  /** The letters that a given name's initial may have: "Дж." or "Д." */
  initials(given: string): string[];
  /** True where surname and initials stand in either order. */
  readonly surnameFirst: boolean;
}
