import { alone } from "../../../platform/lock.ts";
import { hostPattern, mayRead } from "../../../platform/permissions.ts";
import { type Entries, shareable } from "../entries.ts";
import { SyncProblem } from "../problem.ts";
import { take } from "../replica.ts";
import { type Account, readAccount } from "./account.ts";
import { afterFailure, afterSuccess, pauseUntil } from "./due.ts";
import { webdavFolder } from "./folder.ts";
import { exchange } from "./round.ts";
import { keepServerStatus, readServerStatus } from "./status.ts";

/** One exchange at a time, whoever asks for it. */
const lock = "webdav";

/**
 * Exchanges settings with the reader's server, and notes how it went. Sends nothing where no server is set up. A failure is no
 * rejection: it is in the status, and settings stay as they are.
 */
export const syncNow = (): Promise<void> => alone(lock, attempt);

/** `syncNow`, unless it is too early for it. Returns ms until the next one is due; null where no server is set up. */
export const syncIfDue = (): Promise<number | null> =>
  alone(lock, async () => {
    if ((await readAccount()) === null) return null;
    if (pauseUntil(await readServerStatus(), Date.now()) === 0) await attempt();
    return pauseUntil(await readServerStatus(), Date.now());
  });

/** `syncNow` after the reader changed something; while the server does not answer the next attempt is waited for. */
export const syncChange = (): Promise<void> =>
  alone(lock, async () => {
    const status = await readServerStatus();
    if (status.failures === 0 || pauseUntil(status, Date.now()) === 0) await attempt();
  });

async function attempt(): Promise<void> {
  const account = await readAccount();
  if (account === null) return;
  const before = await readServerStatus();
  try {
    await exchangeWith(account);
    // The reader may have let the server go meanwhile.
    if ((await readAccount()) !== null) await keepServerStatus({ done: Date.now(), problem: null, ...afterSuccess(Date.now()) });
  } catch (error) {
    if (!(error instanceof SyncProblem)) throw error;
    const { code, detail } = error;
    const asked = code === "busy" ? Number(detail) * 1_000 || 0 : 0;
    if ((await readAccount()) !== null)
      await keepServerStatus({ done: before.done, problem: { code, detail }, ...afterFailure(before, Date.now(), asked) });
  }
}

async function exchangeWith(account: Account): Promise<void> {
  const pattern = hostPattern(account.folder);
  if (pattern === null || !(await mayRead([pattern]))) throw new SyncProblem("no access", account.folder);
  const takeShared = async (found: Entries): Promise<Entries> => shareable(await take(found));
  await exchange(webdavFolder(account), takeShared, pause);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
