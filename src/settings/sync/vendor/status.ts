import * as v from "valibot";
import { readItem, writeItem } from "../../../platform/storage.ts";

/** How it stands with the browser's own sync. */
const statusSchema = v.object({
  /** Entries that are in this browser alone, as there is no room for them or writing failed. */
  held: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Why writing failed, in the browser's words; null where all that has room was written. */
  problem: v.nullable(v.string()),
});
export type VendorStatus = Readonly<v.InferOutput<typeof statusSchema>>;

const key = "vendorStatus";
const good: VendorStatus = { held: 0, problem: null };

/** As of the last write. Never throws for what storage holds. */
export async function readVendorStatus(): Promise<VendorStatus> {
  const status = v.safeParse(statusSchema, await readItem("local", key));
  return status.success ? status.output : good;
}

export async function keepVendorStatus(status: VendorStatus): Promise<void> {
  const before = await readVendorStatus();
  if (before.held !== status.held || before.problem !== status.problem) await writeItem("local", key, status);
}

export const isVendorStatus = (changedKey: string): boolean => changedKey === key;
