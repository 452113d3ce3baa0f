import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
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

  // What was clicked goes with its step: the next one begins where the focus is then.
  const step = useRef<HTMLDivElement>(null);
  const turn = (to: Account | null, ask: boolean) => {
    step.current?.focus();
    setTyped(to);
    setAsked(ask);
  };

  return (
    <div class="sync-road">
      <h3>{say("sync_server")}</h3>
      <p class="sync-about">{say("sync_server_about")}</p>
      <div ref={step} tabIndex={-1}>
        {account !== null && typed === null ? (
          <ServerState account={account} status={view.server} change={() => turn(account, false)} wording={wording} />
        ) : typed !== null && asked ? (
          <Consent account={typed} sites={view.sites} agreed={() => turn(null, false)} back={() => turn(typed, false)} wording={wording} />
        ) : (
          <ServerForm
            start={typed ?? { folder: "", user: "", password: "" }}
            go={(filled) => turn(filled, true)}
            back={account === null ? null : () => turn(null, false)}
            wording={wording}
          />
        )}
      </div>
    </div>
  );
}
