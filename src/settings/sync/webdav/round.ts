import { readDocument, writeDocument } from "../document.ts";
import { type Entries, sameEntries } from "../entries.ts";
import { SyncProblem } from "../problem.ts";
import type { Condition, Folder, Found } from "./folder.ts";

/** How many times the file is read before it is left for later: other browsers keep on writing it. */
const mostAttempts = 8;

/** How many times a server's own mark of the file's state may be of no use before we do without. */
const mostUseless = 3;

/**
 * Apache's mark is weak, and matches nothing, until the file is more than a second old (2.4.71: a write after 3 s went through). Ms.
 */
const restOfMark = 2_000;

/**
 * One exchange with the folder: reads the file, takes in what it says, and writes it anew if this browser knows more. Between
 * reading and writing another browser may write: the write is conditional on the file's mark (ETag), and after a refusal all is done
 * again. Of a server that gives no mark, or one that never matches, the file is read once more after it was written, and so
 * again until what this browser knows is in it. No lock is ever set, so none can be left behind.
 * @param take takes entries into this browser, and returns those that the file should hold.
 * @param wait resolves after that many ms.
 */
export async function exchange(
  folder: Folder,
  take: (found: Entries) => Promise<Entries>,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  let refused: Found | null | undefined;
  let useless = 0;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await folder.read();
    const there = found === null ? new Map() : readDocument(found.text, Date.now());
    const wanted = await take(there);
    if (found !== null && sameEntries(there, wanted)) return;

    const condition = conditionFor(found);
    const unusable = condition === "weak" || (refused !== undefined && refused?.text === found?.text);
    if (unusable && ++useless < mostUseless) {
      refused = undefined;
      await wait(restOfMark);
      continue;
    }
    const asked = condition === "weak" || unusable ? "any" : condition;
    const written = await folder.write(writeDocument(wanted), asked);
    // That there was no file yet is no proof that the server knows conditions: then too it is read once more.
    if (written && typeof asked === "object") return;
    refused = written ? undefined : found;
  }
  throw new SyncProblem("never at rest");
}

function conditionFor(found: Found | null): Condition | "weak" {
  if (found === null) return "absent";
  if (found.etag === null) return "any";
  if (found.etag.startsWith("W/")) return "weak";
  // Apache adds this to the mark of what it compresses on the way, and then takes no write for it (mod_deflate of 2.4.71).
  return { unchanged: found.etag.replace(/-gzip"$/, '"') };
}
