import * as v from "valibot";
import { readItem, removeItems, writeItem } from "../../../platform/storage.ts";

/**
 * A folder on the reader's own server. It and the password are kept in local storage alone, never in what is carried to other
 * browsers, and only after the reader agreed that settings go to this one server.
 */
const accountSchema = v.object({
  /** As `folderAddress` gives it. */
  folder: v.string(),
  /** Empty for a server that asks for none. */
  user: v.string(),
  password: v.string(),
});
export type Account = Readonly<v.InferOutput<typeof accountSchema>>;

export const accountKey = "webdav";

/** Null where none is set up. Never throws for what storage holds. */
export async function readAccount(): Promise<Account | null> {
  const account = v.safeParse(accountSchema, await readItem("local", accountKey));
  return account.success ? account.output : null;
}

/** What is known of attempts with another one is forgotten. */
export async function keepAccount(account: Account): Promise<void> {
  await removeItems("local", [statusKey]);
  await writeItem("local", accountKey, account);
}

/** The file on the server stays; this browser forgets the server, and asks nothing of it any more. */
export const forgetAccount = (): Promise<void> => removeItems("local", [accountKey, statusKey]);

/** How the last attempt went, see status.ts: forgotten with the account. */
export const statusKey = "webdavStatus";

/** A folder's address with a slash at its end; null for what is none of the web, or has a name, password, query or fragment in it. */
export function folderAddress(typed: string): string | null {
  const url = URL.parse(typed.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) return null;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
