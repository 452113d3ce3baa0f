import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Tags } from "yaml";
import type { Problem } from "./problem.ts";

export type Path = readonly (string | number)[];

/** A value read from a file, which still knows on which line each part of it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** The line of the part at `path`; for a part that is missing, that of the part which should hold it. From 1. */
  lineAt(path: Path): number;
}

/** Records hold no numbers: so `2008` is the year as written and never has to be quoted. */
const withoutNumbers = (tags: Tags): Tags => tags.filter((tag) => typeof tag === "string" || !/:(int|float)$/.test(tag.tag));

/**
 * Aliases repeat a source within a file; each may be used this often. YAML's own guard of 100 would refuse a speaker with many
 * statements from one page; without any, a few nested aliases could fill the memory.
 */
const maxAliasCount = 2_000;

/** Reads one YAML text. With problems, there is no value. */
export function readYaml(file: string, text: string): { located: Located<unknown> | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { customTags: withoutNumbers, lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    rule: "yaml",
    message: error.message.replace(/\.$/, ""),
    mend: 'Quote a text that holds ": " or begins with a sign such as &, *, @, [, {',
  }));
  if (problems.length > 0) return { located: null, problems };
  try {
    return { located: { value: document.toJS({ maxAliasCount }), file, lineAt: (path) => lineAt(document, lines, path) }, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return { located: null, problems: [{ file, line: 1, rule: "yaml", message, mend: "Use fewer aliases" }] };
  }
}

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    // What stands behind an alias is written elsewhere; the place to mend is where it is used.
    if (isAlias(node)) break;
    const next: { key: unknown; value: unknown } | undefined = isMap(node)
      ? findPair(node.items, key)
      : isSeq(node) && typeof key === "number"
        ? { key: node.items[key], value: node.items[key] }
        : undefined;
    if (next === undefined) break;
    offset = startOf(next.key) ?? offset;
    node = next.value;
  }
  return lines.linePos(offset).line;
}

const findPair = (items: readonly Pair[], key: string | number): Pair | undefined =>
  items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
