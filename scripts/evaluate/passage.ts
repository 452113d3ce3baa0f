import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { daySchema } from "../../src/core/records/date.ts";
import { type Language, languageSchema } from "../../src/core/records/text.ts";

/** A name at its place: UTF-16 code units of the passage's plain text. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A text with every mention in it that a reader would want marked. */
export interface Passage {
  readonly id: string;
  readonly language: Language;
  /** What it is about: "surname after the full name", "place in a longer name". */
  readonly phenomenon: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const fileSchema = v.strictObject({
  language: languageSchema,
  passages: v.array(
    v.strictObject({
      id: v.string(),
      phenomenon: v.string(),
      date: v.optional(daySchema),
      title: v.optional(v.string()),
      /** Mentions as `[[words|entity-id]]`. */
      text: v.string(),
    }),
  ),
});

/** Reads the annotated passages of a folder's YAML files, by file name. Throws with file and cause if one is malformed. */
export function readPassages(folder: string): Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const file = v.safeParse(fileSchema, parse(readFileSync(join(folder, name), "utf8")));
      if (!file.success) throw new Error(`${name}: ${v.getDotPath(file.issues[0])}: ${file.issues[0].message}`);
      const { language, passages } = file.output;
      return passages.map(({ id, phenomenon, date, title, text }) => {
        return { id, language, phenomenon, date: date ?? null, title: title ?? "", ...unmark(text.trim()) };
      });
    });
}

/** Takes the marks out of a text and says where they were. */
export function unmark(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([a-z0-9-]+)\]\]/g)) {
    text += marked.slice(at, match.index);
    labels.push({ start: text.length, end: text.length + match[1]!.length, entity: match[2]! });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), labels };
}
