import type { VNode } from "preact";
import type { Wording } from "../../i18n/wording.ts";
import { askToRead, hostPattern } from "../../platform/permissions.ts";
import { type Account, keepAccount } from "../../settings/sync/webdav/account.ts";
import { fileName } from "../../settings/sync/webdav/folder.ts";

interface ConsentProps {
  readonly account: Account;
  readonly sites: boolean;
  readonly agreed: () => void;
  readonly back: () => void;
  readonly wording: Wording;
}

/** Says what goes where, and asks whether that is wanted. Only then is the server kept, and spoken to. */
export function Consent({ account, sites, agreed, back, wording }: ConsentProps): VNode {
  const { say } = wording;
  const { host, protocol } = new URL(account.folder);
  const agree = async () => {
    // First of all, and with nothing awaited before: browsers ask for a site on a click alone. Where they allow it already they do not ask.
    await askToRead([hostPattern(account.folder) ?? account.folder]);
    // A refusal is not the end of it: the state then says that access is missing, and offers to ask again.
    // The background hears of it, and begins.
    await keepAccount(account);
    agreed();
  };
  return (
    <fieldset class="sync-consent">
      <legend>{say("sync_consent_title", host)}</legend>
      <p>{say("sync_consent", host, fileName)}</p>
      <p>{say(sites ? "sync_consent_sites" : "sync_consent_noSites")}</p>
      {protocol === "http:" && <p class="sync-notice">{say("sync_consent_plain")}</p>}
      <p class="sync-acts">
        <button type="button" id="sync-consent-agree" class="main" onClick={() => void agree()}>
          {say("sync_consent_agree")}
        </button>
        <button type="button" onClick={back}>
          {say("sync_consent_back")}
        </button>
      </p>
    </fieldset>
  );
}
