import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import { askToRead, hostPattern } from "../../platform/permissions.ts";
import { type Account, forgetAccount } from "../../settings/sync/webdav/account.ts";
import type { ServerStatus } from "../../settings/sync/webdav/status.ts";
import { syncNow } from "../../settings/sync/webdav/sync-now.ts";
import { isOfTheFile, sentenceOf } from "./sentences.ts";

interface ServerStateProps {
  readonly account: Account;
  readonly status: ServerStatus;
  /** The reader wants to change address or password. */
  readonly change: () => void;
  readonly wording: Wording;
}

/** How it stands with the server, and what can be done. */
export function ServerState({ account, status, change, wording }: ServerStateProps): VNode {
  const { say } = wording;
  const [busy, setBusy] = useState(false);
  const { host } = new URL(account.folder);
  const { problem, done } = status;
  const exchange = async () => {
    setBusy(true);
    await syncNow().finally(() => setBusy(false));
  };
  const allow = async () => {
    if (await askToRead([hostPattern(account.folder) ?? account.folder])) await exchange();
  };
  const waiting = busy || (done === null && problem === null);
  return (
    <div class="sync-state">
      <p>
        <b>{say("sync_connected", host)}</b>
        <br />
        <span class="sync-address">{account.folder}</span>
      </p>
      <div role="status" id="sync-status">
        <p>{waiting ? say("sync_exchanging") : done === null ? say("sync_never") : say("sync_done", momentIn(done, wording))}</p>
        {problem !== null && (
          <div class="sync-notice">
            <p>{sentenceOf(problem, wording)}</p>
            <p>{say(isOfTheFile(problem) ? "sync_fileKept" : "sync_again")}</p>
          </div>
        )}
      </div>
      <p class="sync-acts">
        {problem?.code === "no access" && (
          <button type="button" class="main" onClick={() => void allow()}>
            {say("sync_allow", host)}
          </button>
        )}
        <button type="button" id="sync-now" disabled={busy} onClick={() => void exchange()}>
          {say("sync_now")}
        </button>
        <button type="button" onClick={change}>
          {say("sync_change")}
        </button>
        <button type="button" id="sync-disconnect" onClick={() => void forgetAccount()}>
          {say("sync_disconnect")}
        </button>
      </p>
      <p class="sync-about">{say("sync_disconnect_about")}</p>
    </div>
  );
}

/** Day and time of this device's clock. */
function momentIn(ms: number, wording: Wording): string {
  const moment = new Date(ms);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${wording.date(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
