import { alone } from "../../../platform/lock.ts";
import { removeItems, writeItems } from "../../../platform/storage.ts";
import { entriesOf } from "../entries.ts";
import { lock, syncItems, takeHoldingLock } from "../replica.ts";
import { type Items, joined } from "./pieces.ts";
import { planItems } from "./plan.ts";
import { keepVendorStatus } from "./status.ts";

/** Takes in what the browser's own sync has brought; writes nothing into it. */
export const absorb = (): Promise<void> =>
  alone(lock, async () => {
    await takeHoldingLock(entriesOf(joined(await syncItems())));
  });

/**
 * Carries what this browser knows into `storage.sync`, and what that knows into this browser. Whatever cannot be written stays
 * where it is, in local storage, and the status says so. Returns whether all of it was written; never rejects for the browser's
 * own sync.
 */
export const carry = (): Promise<boolean> =>
  alone(lock, async () => {
    const items = await syncItems();
    const known = await takeHoldingLock(entriesOf(joined(items)));
    const { remove, write, held } = planItems(known, items);
    const refusal = await put(remove, write);
    await keepVendorStatus({ held: held + (refusal?.unwritten ?? 0), problem: refusal?.problem ?? null });
    return refusal === null;
  });

interface Refusal {
  /** Entries that were not written. */
  readonly unwritten: number;
  /** In the browser's words. */
  readonly problem: string;
}

/** After so many refusals in a row it is not the items' fault. */
const enough = 3;

/** In one write, as browsers count writes; if it is refused, each entry by itself, since one alone may be at fault. */
async function put(remove: readonly string[], write: readonly Items[]): Promise<Refusal | null> {
  try {
    if (remove.length > 0) await removeItems("sync", remove);
    if (write.length > 0) await writeItems("sync", Object.assign({}, ...write));
    return null;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    if (write.length < 2) return { unwritten: write.length, problem };
    const unwritten = write.length - (await putSingly(write));
    return unwritten === 0 ? null : { unwritten, problem };
  }
}

/** Returns how many were written. */
async function putSingly(write: readonly Items[]): Promise<number> {
  let written = 0;
  let row = 0;
  for (const group of write.slice(0, mostSingle)) {
    try {
      await writeItems("sync", group);
      written++;
      row = 0;
    } catch {
      if (++row === enough) break;
    }
  }
  return written;
}

/** Of the 120 writes a minute that Chromium allows. */
const mostSingle = 40;
