import type { Entity, Name } from "../../../src/core/records/entity.ts";
import { type Language, languages } from "../../../src/core/records/text.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { splitWords } from "../../../src/core/text/words.ts";

/** A name on its way into a record: what the tables say, before it is known who else bears it. */
export type RawName = Exclude<Name, string>;

/** An entity on its way into a broad table. */
export interface Draft {
  readonly id: string;
  readonly kind: Entity["kind"];
  readonly wikidata: string | null;
  readonly names: Readonly<Record<Language, readonly RawName[]>>;
  /** A river or mountain: where another's longer name holds its name, that one is oftener meant. */
  readonly weakAsPart?: true;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Words that are no name by themselves, in tables beside the names. */
export interface Words {
  readonly common: Readonly<Record<Language, ReadonlySet<string>>>;
  /** Those of them that are so frequent that even a state's name is often that word: "turkey", not "japan". */
  readonly frequent: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly given: ReadonlySet<string>;
  /** Surnames that several politicians of the world bear. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Shorter than this a single word is too often another: "Van", "Ош". Georgian has no capitals to tell a name by, and its words and
 * names meet in their endings: there a name needs more letters.
 */
const leastLetters: Readonly<Record<Language, number>> = { en: 4, ru: 4, ka: 6 };
/** The same for what is named often, such as a state. */
const leastLettersOften: Readonly<Record<Language, number>> = { en: 4, ru: 4, ka: 5 };

const familyOf = (name: RawName): string => name.family ?? splitWords(name.name).at(-1)?.text ?? "";

const asRaw = (name: Name): RawName => (typeof name === "string" ? { name } : name);

export interface BearersInput {
  /** Entities that keep their names: nobody else is called so. */
  readonly kept: readonly Entity[];
  /** Those who share a name: none of them is meant by it alone. */
  readonly sharing: readonly Draft[];
  /** All places and organisations on their way, also those that are settled later. */
  readonly all: readonly Draft[];
}

/** Who bears which name: those who keep theirs (written by hand, or settled before), and those on their way. */
export class Bearers {
  readonly #written = new Map<string, Set<string>>();
  readonly #drafts = new Map<string, Set<string>>();
  readonly #firstNames = new Map<string, string>();
  readonly #parts = new Set<string>();
  readonly #families = new Set<string>();
  readonly #givens = new Set<string>();
  readonly #words: Words;

  constructor({ kept, sharing, all }: BearersInput, words: Words) {
    this.#words = words;
    for (const entity of kept) this.#note(this.#written, entity);
    for (const draft of sharing) this.#note(this.#drafts, draft);
    for (const { id, names } of all) {
      const first = names.en[0]?.name ?? "";
      this.#firstNames.set(fold(first), id);
      const words = splitWords(first);
      if (words.length > 1) for (const word of words) this.#parts.add(fold(word.text));
    }
  }

  #note(
    into: Map<string, Set<string>>,
    { id, kind, names }: Pick<Entity, "id" | "kind"> & { readonly names: Record<Language, readonly Name[]> | Draft["names"] },
  ): void {
    for (const language of languages) {
      for (const name of names[language].map(asRaw)) {
        const key = `${language} ${fold(name.name)}`;
        into.set(key, (into.get(key) ?? new Set()).add(id));
        if (kind !== "person") continue;
        this.#families.add(`${language} ${fold(familyOf(name))}`);
        this.#givens.add(`${language} ${fold(splitWords(name.name)[0]?.text ?? "")}`);
      }
    }
  }

  /** It belongs to one who keeps it: nobody else is called so. */
  isTaken(language: Language, name: string): boolean {
    return this.#written.has(`${language} ${fold(name)}`);
  }

  /** It is the first name of another and only one more of this one: "Quebec" is the province, "Quebec City" the town. */
  isFirstOfAnother(name: string, id: string): boolean {
    const first = this.#firstNames.get(fold(name));
    return first !== undefined && first !== id;
  }

  isShared(language: Language, name: string): boolean {
    return (this.#drafts.get(`${language} ${fold(name)}`)?.size ?? 0) > 1;
  }

  /**
   * Alone it is not enough for a mark: it is an everyday word, a first name or a surname, very short (abbreviations, which
   * match only as written, may be), or several bear it.
   * @param often the bearer is named far more often than a person by such a first name or surname alone: a state, a capital. Then only the names of
   * persons in the tables count ("Jordan", "Chad"), not all first names there are ("Kenya", "India"), and only frequent words.
   */
  isWeak(language: Language, { name, exact }: RawName, often = false): boolean {
    if (this.isShared(language, name)) return true;
    const words = splitWords(name);
    const key = fold(name);
    if (words.length > 1) return false;
    return (
      (!exact && [...name].length < (often ? leastLettersOften : leastLetters)[language]) ||
      this.#words[often ? "frequent" : "common"][language].has(key) ||
      (!often && (this.#words.given.has(key) || this.#words.surnames.has(key))) ||
      this.#givens.has(`${language} ${key}`) ||
      this.#families.has(`${language} ${key}`)
    );
  }

  /** A word of another's longer name: "Columbia" of British Columbia. */
  isPart(name: string): boolean {
    return this.#parts.has(fold(name));
  }

  /** A surname that is also a word, a first name or a place: even beside other evidence it says little. */
  isWeakFamily(language: Language, name: string): boolean {
    const key = fold(name);
    const placeOrBody = `${language} ${key}`;
    return (
      this.#words.common[language].has(key) || this.#words.given.has(key) || this.#written.has(placeOrBody) || this.#drafts.has(placeOrBody)
    );
  }
}

/** The names of a draft as its record has them; null if no English one is left. `often`: see `Bearers.isWeak`. */
export function settleNames(draft: Draft, bearers: Bearers, often = false): Entity["names"] | null {
  const settle = (language: Language): Name[] => {
    const seen = new Set<string>();
    return draft.names[language].flatMap((raw): Name[] => {
      if (raw.name === "" || seen.has(raw.name) || bearers.isTaken(language, raw.name)) return [];
      if (language === "en" && raw !== draft.names.en[0] && bearers.isFirstOfAnother(raw.name, draft.id)) return [];
      seen.add(raw.name);
      const part = draft.weakAsPart === true && language === "en" && bearers.isPart(raw.name);
      const weak =
        raw.weak ||
        part ||
        (draft.kind === "person" ? bearers.isWeakFamily(language, familyOf(raw)) : bearers.isWeak(language, raw, often));
      const name: RawName = { ...raw, ...(weak ? { weak } : {}) };
      return [Object.keys(name).length === 1 ? name.name : name];
    });
  };
  const [en, ru, ka] = languages.map(settle) as [Name[], Name[], Name[]];
  return en.some((name) => typeof name === "string" || !name.derived) ? { en, ru, ka } : null;
}
