import { send } from "../../messages/send.ts";
import { readDocument, writeDocument } from "./document.ts";
import { compareEntries, type Entries, shareable } from "./entries.ts";
import { canonical } from "./json.ts";
import { readReplica, take } from "./replica.ts";

/** The reader's settings as a text: for a file, or for a code. */
export const settingsText = async (): Promise<string> => writeDocument(shareable(await readReplica()));

/** What came of taking in a text. */
export interface Taken {
  /** How many settings are now otherwise than they were. */
  readonly changed: number;
  /** What the text says otherwise, but was changed here later: this browser's own stands. */
  readonly passedOver: Entries;
}

/** Takes in the settings of such a text; of each the later one stands. All of it, or a `SyncProblem`. */
export async function takeText(text: string): Promise<Taken> {
  const brought = readDocument(text, Date.now());
  const before = await readReplica();
  await take(brought);
  const differing = [...brought].filter(([key, entry]) => canonical(entry.value) !== canonical(before.get(key)?.value));
  const isLater = ([key, entry]: (typeof differing)[number]) => {
    const mine = before.get(key);
    return mine === undefined || compareEntries(entry, mine) > 0;
  };
  return { changed: differing.filter(isLater).length, passedOver: new Map(differing.filter((each) => !isLater(each))) };
}

/** The reader wants these after all: as if they were set now. */
export async function setTo(entries: Entries): Promise<void> {
  await send("changeSettings", { changes: [...entries].map(([key, { value }]) => (value === undefined ? { key } : { key, value })) });
}
