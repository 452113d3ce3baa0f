import * as v from "valibot";
import { firstDay, lastDay, type PartialDate, partialDateSchema } from "../core/records/date.ts";
import type { RecordType } from "../core/records/source.ts";
import { fold } from "../core/text/fold.ts";
import type { Row } from "./rows.ts";

/** What the reader narrows the table to; null and an empty text let everything through. */
export interface Filter {
  /** An entity that speaks, or of which others speak. */
  readonly who: { readonly as: "speaker" | "subject"; readonly entity: string } | null;
  readonly topic: string | null;
  readonly side: string | null;
  readonly type: RecordType | null;
  /** As typed: a year, month or day; what is no date lets everything through. */
  readonly from: string;
  readonly until: string;
  /** As typed: every word must stand somewhere. */
  readonly search: string;
}

export const noFilter: Filter = { who: null, topic: null, side: null, type: null, from: "", until: "", search: "" };

export const isFiltering = (filter: Filter): boolean =>
  Object.entries(filter).some(([name, value]) => value !== noFilter[name as keyof Filter]);

/** What was typed as a date, or null. */
export function typedDate(text: string): PartialDate | null {
  const date = v.safeParse(partialDateSchema, text.trim());
  return date.success ? date.output : null;
}

/** The rows that pass, in the order given. A statement that is dated by its year passes if any day of it would. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const { who, topic, side, type } = filter;
  const [from, until] = [typedDate(filter.from), typedDate(filter.until)];
  const words = fold(filter.search).split(" ").filter(Boolean);
  return rows.filter(({ spoken: { speaker, statement }, cited, words: all }) => {
    if (who !== null && !(who.as === "speaker" ? speaker === who.entity : statement.about.includes(who.entity))) return false;
    if (topic !== null && !statement.topics.includes(topic)) return false;
    if (side !== null && cited.side?.id !== side) return false;
    if (type !== null && !statement.sources.some((source) => source.type === type)) return false;
    if (from !== null && lastDay(statement.date) < firstDay(from)) return false;
    if (until !== null && firstDay(statement.date) > lastDay(until)) return false;
    return words.every((word) => all.includes(word));
  });
}

/** A value that a filter can take, with how many rows it would leave. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface Choices {
  readonly speakers: readonly Choice[];
  readonly subjects: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly sides: readonly Choice[];
  readonly types: readonly { readonly id: RecordType; readonly count: number }[];
}

/** What the rows can be narrowed to, by name in the order of the reader's language. */
export function choicesOf(rows: readonly Row[], language: string): Choices {
  const speakers = new Tally();
  const subjects = new Tally();
  const topics = new Tally();
  const sides = new Tally();
  const types = new Map<RecordType, number>();
  for (const { cited } of rows) {
    speakers.add(cited.speaker);
    for (const each of cited.about) subjects.add(each);
    for (const each of cited.topics) topics.add(each);
    if (cited.side) sides.add(cited.side);
    for (const type of new Set(cited.sources.map((source) => source.type))) types.set(type, (types.get(type) ?? 0) + 1);
  }
  const inOrder = new Intl.Collator(language);
  return {
    speakers: speakers.sorted(inOrder),
    subjects: subjects.sorted(inOrder),
    topics: topics.sorted(inOrder),
    sides: sides.sorted(inOrder),
    types: [...types].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count),
  };
}

class Tally {
  readonly #choices = new Map<string, Choice>();

  add({ id, name }: Row["cited"]["speaker"] | Row["cited"]["topics"][number]): void {
    this.#choices.set(id, { id, name: name.text, count: (this.#choices.get(id)?.count ?? 0) + 1 });
  }

  sorted(inOrder: Intl.Collator): Choice[] {
    return [...this.#choices.values()].sort((a, b) => inOrder.compare(a.name, b.name));
  }
}
