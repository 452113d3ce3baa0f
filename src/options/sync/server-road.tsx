import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import type { Account } from "../../settings/sync/webdav/account.ts";
import { Consent } from "./consent.tsx";
import type { SyncView } from "./follow.ts";
import { ServerForm } from "./server-form.tsx";
import { ServerState } from "./server-state.tsx";

/**
 * The reader's own server: a form, then what it means to agree, then how it stands. Nothing is sent, and nothing kept, before the
 * reader agreed.
 */
export function ServerRoad({ view, wording }: { readonly view: SyncView; readonly wording: Wording }): VNode {
  const { say } = wording;
  const { account } = view;
  /** What the reader wants to connect to, or is about to change; null when there is nothing to do. */
  const [typed, setTyped] = useState<Account | null>(null);
  const [asked, setAsked] = useState(false);

  return (
    <div class="sync-road">
      <h3>{say("sync_server")}</h3>
      <p class="sync-about">{say("sync_server_about")}</p>
      {account !== null && typed === null ? (
        <ServerState account={account} status={view.server} change={() => setTyped(account)} wording={wording} />
      ) : typed !== null && asked ? (
        <Consent
          account={typed}
          sites={view.sites}
          agreed={() => {
            setTyped(null);
            setAsked(false);
          }}
          back={() => setAsked(false)}
          wording={wording}
        />
      ) : (
        <ServerForm
          start={typed ?? { folder: "", user: "", password: "" }}
          go={(filled) => {
            setTyped(filled);
            setAsked(true);
          }}
          wording={wording}
        />
      )}
    </div>
  );
}
