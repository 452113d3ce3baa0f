import * as v from "valibot";
import { daySchema } from "../core/records/date.ts";
import { onStorageChanged, readItem, removeItem, writeItem } from "../platform/storage.ts";
import { addressOf } from "./address.ts";

/** What the reader chose for one page: one address in one tab, until the tab leaves it or the browser ends. */
const choiceSchema = v.object({
  address: v.string(),
  paused: v.boolean(),
  anyway: v.boolean(),
  /** The day up to which things are told there; null: the page's own. */
  asOf: v.nullable(daySchema),
});
export type PageChoice = Readonly<v.InferOutput<typeof choiceSchema>>;

const prefix = "page:";
const keyOf = (tab: number): string => prefix + tab;

/** The choice in force for the page that a tab shows, or null. Never throws for what storage holds. */
export async function readPageChoice(tab: number, url: string): Promise<PageChoice | null> {
  const choice = v.safeParse(choiceSchema, await readItem("session", keyOf(tab)));
  return choice.success && choice.output.address === addressOf(url) ? choice.output : null;
}

/** Keeps a choice for the page; what was chosen for the tab's former address goes. */
export async function choosePage(tab: number, url: string, chosen: Partial<Omit<PageChoice, "address">>): Promise<void> {
  const { paused = false, anyway = false, asOf = null } = (await readPageChoice(tab, url)) ?? {};
  const choice: PageChoice = { address: addressOf(url), paused, anyway, asOf, ...chosen };
  await (choice.paused || choice.anyway || choice.asOf !== null
    ? writeItem("session", keyOf(tab), choice)
    : removeItem("session", keyOf(tab)));
}

/** Ends what was chosen for a tab once it shows another address, so that going back does not revive it. */
export async function endFormerChoice(tab: number, url: string): Promise<void> {
  const stored = await readItem("session", keyOf(tab));
  if (stored !== undefined && (await readPageChoice(tab, url)) === null) await removeItem("session", keyOf(tab));
}

/** To be called when a tab closes: browsers may give its id to another one later. */
export const forgetTab = (tab: number): Promise<void> => removeItem("session", keyOf(tab));

/** Calls `changed` with each tab whose choice was made or ended. */
export function onPageChoiceChanged(changed: (tab: number) => void): void {
  onStorageChanged((area, keys) => {
    if (area !== "session") return;
    for (const key of keys) if (key.startsWith(prefix)) changed(Number(key.slice(prefix.length)));
  });
}
