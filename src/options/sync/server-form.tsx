import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import { type Account, folderAddress } from "../../settings/sync/webdav/account.ts";

interface ServerFormProps {
  readonly start: Account;
  /** The reader filled it in; nothing was sent or kept yet. */
  readonly go: (filled: Account) => void;
  /** To the server that is set up; null where none is. */
  readonly back: (() => void) | null;
  readonly wording: Wording;
}

/** The folder's address, user and password. */
export function ServerForm({ start, go, back, wording }: ServerFormProps): VNode {
  const { say } = wording;
  const [filled, setFilled] = useState(start);
  const [wrong, setWrong] = useState(false);
  const fill = (part: Partial<Account>) => setFilled({ ...filled, ...part });
  const send = () => {
    const folder = folderAddress(filled.folder);
    setWrong(folder === null);
    if (folder !== null) go({ ...filled, folder });
  };

  return (
    <form
      class="sync-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="sync-field">
        <span>{say("sync_server_address")}</span>
        <input
          id="sync-server-address"
          type="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://cloud.example/remote.php/dav/files/me/"
          aria-invalid={wrong}
          aria-describedby={wrong ? "sync-server-wrong" : undefined}
          value={filled.folder}
          onInput={(event) => fill({ folder: event.currentTarget.value })}
        />
      </label>
      {wrong && (
        <p id="sync-server-wrong" class="sync-notice" role="alert">
          {say("sync_server_wrongAddress")}
        </p>
      )}
      <label class="sync-field">
        <span>{say("sync_server_user")}</span>
        <input
          id="sync-server-user"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={filled.user}
          onInput={(event) => fill({ user: event.currentTarget.value })}
        />
      </label>
      <label class="sync-field">
        <span>{say("sync_server_password")}</span>
        <input
          id="sync-server-password"
          type="password"
          autocomplete="off"
          aria-describedby="sync-server-password-about"
          value={filled.password}
          onInput={(event) => fill({ password: event.currentTarget.value })}
        />
        <small id="sync-server-password-about">{say("sync_server_password_about")}</small>
      </label>
      <p class="sync-acts">
        <button type="submit" id="sync-server-next">
          {say("sync_server_next")}
        </button>
        {back && (
          <button type="button" onClick={back}>
            {say("sync_consent_back")}
          </button>
        )}
      </p>
    </form>
  );
}
