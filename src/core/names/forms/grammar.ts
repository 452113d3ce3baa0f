import type { Entity, Kind } from "../../records/entity.ts";
import type { Word } from "../../text/words.ts";
import type { InflectedWord } from "./inflected.ts";

export type Gender = NonNullable<Entity["gender"]>;
export type PersonPart = "given" | "patronymic" | "surname" | "initial";

/** What a language does to the words of a name. */
export interface Grammar {
  /** All forms of one word of a person's name; `last` if the name ends with it. */
  personWord(word: string, part: PersonPart, gender: Gender | undefined, last: boolean): string[];
  /** The words of a place's, organisation's or event's name, each with all its forms. */
  thing(words: readonly Word[], kind: Kind): InflectedWord[];
  /** Forms of a name that does not decline: still possessives and joined endings. */
  undeclined(words: readonly Word[], kind: Kind): InflectedWord[];
  /** True for a word that is a patronymic. */
  isPatronymic(word: string): boolean;
  /** True where surname and initials stand in either order. */
  readonly surnameFirst: boolean;
}
