import * as v from "valibot";
import { type Entries, type Entry, entryFault, entryOf } from "./entries.ts";
import { canonical, faultOf } from "./json.ts";
import { SyncProblem } from "./problem.ts";
import { compareTexts } from "./stamp.ts";

/**
 * The most bytes that settings may be as a file, a code or a server's answer: room for the rules of some 10,000 sites. What is
 * longer is not read to its end.
 */
export const longestDocument = 1_000_000;

const format = "backgrounder-settings";

/** Raised only when older versions could no longer merge what is written; new keys and fields do not ask for it. */
const version = 2;

/**
 * A stamp this far ahead of the clock is an error: it could never be passed by a later edit. Clocks that are wrong by days or by
 * years are no obstacle. Ms, ten years.
 */
const farAhead = 10 * 365 * 86_400_000;

const shapeSchema = v.looseObject({ format: v.literal(format), version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const documentSchema = v.looseObject({
  // A list would pass for a record.
  entries: v.custom<Readonly<Record<string, unknown>>>((is) => typeof is === "object" && is !== null && !Array.isArray(is)),
});

/** The text of a file with settings: of an export, a code, or in a folder on a server. Throws `SyncProblem` if it would be too large. */
export function writeDocument(entries: Entries): string {
  const sorted = [...entries].sort(([one], [other]) => compareTexts(one, other));
  // One line a setting, as people look into it too; and the same text from every browser.
  const lines = sorted.map(([key, entry]) => `\n  ${JSON.stringify(key)}: ${canonical(entry)}`);
  const text = `{\n "format": ${JSON.stringify(format)},\n "version": ${version},\n "entries": {${lines.join(",")}\n }\n}\n`;
  if (new TextEncoder().encode(text).length > longestDocument) throw new SyncProblem("too large", `${longestDocument / 1_000_000} MB`);
  return text;
}

/**
 * The settings in such a text, of this version or an earlier one. All or nothing: whatever is not understood is a `SyncProblem`,
 * never a setting less. That nothing is in it is an error too; only a key's own entry can say that its setting was taken back.
 * @param clock this device's, in ms.
 */
export function readDocument(text: string, clock: number): Entries {
  const content = parse(text);
  const fault = faultOf(content);
  if (fault !== null) throw new SyncProblem("wrong content", fault);
  const shape = v.safeParse(shapeSchema, content);
  if (!shape.success) throw new SyncProblem("not settings");
  if (shape.output.version > version) throw new SyncProblem("newer version");
  const document = v.safeParse(documentSchema, content);
  if (!document.success) throw new SyncProblem("wrong content", "entries");
  return new Map(Object.entries(document.output.entries).map(([key, item]) => [key, checked(key, item, clock)]));
}

function checked(key: string, item: unknown, clock: number): Entry {
  const entry = entryOf(key, item);
  if (entry === null) throw new SyncProblem("wrong content", `${key.slice(0, 100)}: ${entryFault(key, item)}`);
  if (entry.at[0] > clock + farAhead) throw new SyncProblem("from the future", key);
  return entry;
}

/** A text that begins as JSON and does not end as such was cut; one that does not even begin so is something else. */
function parse(text: string): unknown {
  if (text.trim() === "") throw new SyncProblem("empty");
  if (text.length > longestDocument) throw new SyncProblem("too large", `${longestDocument / 1_000_000} MB`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyncProblem(/^\s*\{/.test(text) ? "damaged" : "not settings", "", { cause: error });
  }
}
