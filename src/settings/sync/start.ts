import { onStorageChanged } from "../../platform/storage.ts";
import { onReplicaChanged } from "./replica.ts";
import { absorb, carry } from "./vendor/carry.ts";
import { accountKey } from "./webdav/account.ts";
import { syncChange, syncIfDue } from "./webdav/sync-now.ts";

/** Changes within this time are written together: Chromium allows 120 writes a minute. Ms. */
const gathering = 1_500;
/** The same for the reader's server. */
const gatheringForServer = 3_000;
/** After the browser's own sync refused to write; twice as long after each further refusal, at most 2^6 times. Ms. */
const firstRest = 30_000;

/**
 * Keeps this browser's settings and those of the reader's other browsers equal. To be called while the background's script is first
 * run. No alarm wakes the background for it, and so no permission is needed: each page that is opened does, and while none is opened
 * nothing is asked of any server.
 */
export function keepInSync(): void {
  const write = vendorWriter();
  const tell = gathered(() => void syncChange(), gatheringForServer);
  onReplicaChanged(() => {
    write();
    tell();
  });
  onStorageChanged((area, keys) => {
    if (area === "sync") void absorb().then(write);
    if (area === "local" && keys.includes(accountKey)) void askServer();
  });
  write();
  void askServer();
}

/** Calls `work` once, that many ms after it was first asked for. */
function gathered(work: () => void, ms: number): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      work();
    }, ms);
  };
}

/** Writes what is new into the browser's own sync, soon; after a refusal later and later. */
function vendorWriter(): () => void {
  let refusals = 0;
  let resting = false;
  const write = gathered(async () => {
    if (resting) return;
    if (await carry()) {
      refusals = 0;
      return;
    }
    resting = true;
    setTimeout(
      () => {
        resting = false;
        write();
      },
      firstRest * 2 ** Math.min(refusals++, 6),
    );
  }, gathering);
  return write;
}

/** Asks the server when it is due, now and as long as the background runs; the next start of it asks again. */
let asking: ReturnType<typeof setTimeout> | undefined;
async function askServer(): Promise<void> {
  clearTimeout(asking);
  const pause = await syncIfDue();
  if (pause !== null) asking = setTimeout(() => void askServer(), pause);
}
