import { readFileSync } from "node:fs";
import * as v from "valibot";
import { InputError } from "../annotate/input.ts";

const span = v.tuple([v.number(), v.number()]);
const documentSchema = v.object({
  id: v.union([v.number(), v.string()]),
  title: v.string(),
  text: v.string(),
  evaluation_span: span,
  labels: v.array(v.object({ span, entity_id: v.string(), optional: v.optional(v.boolean()) })),
});

/** A name in a document of the set: UTF-16 code units; `wikidata` is null where the name is nothing that Wikidata has. */
export interface JudgedSpan {
  readonly start: number;
  readonly end: number;
  readonly wikidata: string | null;
  readonly optional: boolean;
}

/** A document of a benchmark in ELEVANT's form (https://github.com/ad-freiburg/elevant): only the text inside `from`..`to` is labelled. */
export interface JudgedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly labels: readonly JudgedSpan[];
}

/** Reads a benchmark, a JSON document a line; its spans count code points. Throws InputError for what is not in that form. */
export function readElevant(file: string): JudgedDocument[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    throw new InputError(`${file} cannot be read.`);
  }
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, i) => {
    const document = v.safeParse(documentSchema, parseJson(line));
    if (!document.success) throw new InputError(`${file}:${i + 1} is no document in ELEVANT's form.`);
    const { id, title, text, evaluation_span: inside, labels } = document.output;
    const unit = unitOffsets(text);
    return {
      id: String(id),
      title,
      text,
      from: unit(inside[0]),
      to: unit(inside[1]),
      labels: labels.map((label) => ({
        start: unit(label.span[0]),
        end: unit(label.span[1]),
        wikidata: /^Q\d+$/.test(label.entity_id) ? label.entity_id : null,
        optional: label.optional ?? false,
      })),
    };
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** From an offset in code points to one in UTF-16 code units. */
function unitOffsets(text: string): (points: number) => number {
  const offsets: number[] = [];
  let unit = 0;
  for (const point of text) {
    offsets.push(unit);
    unit += point.length;
  }
  return (points) => offsets[points] ?? unit;
}
