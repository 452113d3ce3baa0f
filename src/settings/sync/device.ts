import { readItem, writeItem } from "../../platform/storage.ts";

const key = "device";

/** This browser's name in stamps: random, so that it tells nothing, and made on first need. To be asked by one script at a time. */
export async function device(): Promise<string> {
  const kept = await readItem("local", key);
  if (typeof kept === "string" && /^[a-z0-9]{8}$/.test(kept)) return kept;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
  await writeItem("local", key, made);
  return made;
}
