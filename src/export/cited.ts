import { localized } from "../core/context/words.ts";
import type { Catalogue, Label } from "../core/records/catalogue.ts";
import type { PartialDate } from "../core/records/date.ts";
import type { Spoken } from "../core/records/dossier.ts";
import type { Kind } from "../core/records/kind.ts";
import type { Source } from "../core/records/source.ts";
import type { Language } from "../core/records/text.ts";

/** Words, and the language that they are in: a record may have no other than English. */
export interface Phrase {
  readonly text: string;
  readonly lang: string;
}

/** An entity that a statement names. */
export interface Named {
  /** Permanent. */
  readonly id: string;
  readonly name: Phrase;
}

/** One statement with everything that a citation of it needs: what every format is made from. */
export interface Cited {
  /** Permanent: `speaker/id`. */
  readonly id: string;
  /** The dataset's date, which names its version. */
  readonly dataset: string;
  readonly date: PartialDate;
  readonly speaker: Named & {
    readonly kind: Kind;
    /** A person's name in two parts, of which citations sort by the first; null for a body. */
    readonly parts: { readonly family: string; readonly given: string } | null;
    /** A Wikidata item such as Q58217. */
    readonly wikidata: string | null;
  };
  /** For whom it was said: a state or body, in a state with parties in dispute its government or opposition; null if not known. */
  readonly side: Named | null;
  readonly occasion: Phrase;
  readonly topics: readonly Named[];
  readonly about: readonly Named[];
  readonly says: Phrase;
  /** The speaker's own words. */
  readonly phrase: (Phrase & { readonly translation: string | null }) | null;
  readonly sources: readonly Source[];
  /** Only one outlet's report could be read. */
  readonly oneReport: boolean;
  readonly note: string | null;
  /** Earlier statements of the same speaker from which this one differs, by their permanent ids, and how. */
  readonly differsFrom: readonly { readonly id: string; readonly how: Phrase }[];
}

/** Statements of a catalogue, in the order given, with texts in the language asked for or in English. */
export function cite(catalogue: Catalogue, statements: readonly Spoken[], language: Language): Cited[] {
  const say = (text: Parameters<typeof localized>[0]): Phrase => localized(text, language);
  const named = (id: string): Named => ({ id, name: say(catalogue.labels[id]?.name ?? id) });
  return statements.map(({ speaker, statement }): Cited => {
    const label = catalogue.labels[speaker];
    const { phrase } = statement;
    const side = catalogue.sides[`${speaker}/${statement.id}`];
    return {
      id: `${speaker}/${statement.id}`,
      dataset: catalogue.date,
      date: statement.date,
      speaker: {
        ...named(speaker),
        kind: label?.kind ?? "person",
        parts: partsOf(label, named(speaker).name),
        wikidata: label?.wikidata ?? null,
      },
      side: side === undefined ? null : named(side),
      occasion: say(statement.occasion),
      topics: statement.topics.map((id) => ({ id, name: say(catalogue.topics[id] ?? id) })),
      about: statement.about.map(named),
      says: say(statement.says),
      phrase: phrase ? { text: phrase.text, lang: phrase.lang, translation: phrase.translation ?? null } : null,
      sources: statement.sources,
      oneReport: statement.oneReport ?? false,
      note: statement.note ?? null,
      differsFrom: statement.differsFrom.map(({ id, how }) => ({ id: `${speaker}/${id}`, how: say(how) })),
    };
  });
}

/** The last word is the family name, unless the record says otherwise of the English name ("Ban" of "Ban Ki-moon"). */
function partsOf(label: Label | undefined, { text, lang }: Phrase): Cited["speaker"]["parts"] {
  if (label?.kind !== "person") return null;
  const family = (lang === "en" ? label.family : undefined) ?? text.split(" ").at(-1) ?? text;
  return { family, given: text.replace(family, "").replace(/\s+/g, " ").trim() };
}
