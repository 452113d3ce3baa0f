import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Wording, WordKey } from "../../i18n/wording.ts";
import { codeOf, textOf } from "../../settings/sync/code.ts";
import { settingsText } from "../../settings/sync/copy.ts";
import { type Outcome, OutcomeWords, outcomeOf } from "./take.tsx";

/** Settings as a code to copy, and from a code that is pasted. */
export function CodeRoad({ wording }: { readonly wording: Wording }): VNode {
  const { say } = wording;
  const [code, setCode] = useState<string | null>(null);
  const [copied, setCopied] = useState<WordKey | null>(null);
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const make = async () => {
    setCopied(null);
    setCode(await codeOf(await settingsText()));
  };
  const copy = (made: string) =>
    navigator.clipboard.writeText(made).then(
      () => setCopied("sync_code_copied"),
      () => setCopied("sync_code_notCopied"),
    );
  const take = async () => setOutcome(await outcomeOf(() => textOf(pasted)));

  return (
    <div class="sync-road">
      <h3>{say("sync_code")}</h3>
      <p class="sync-about">{say("sync_code_about")}</p>
      <p class="sync-acts">
        <button type="button" id="sync-code-make" onClick={() => void make()}>
          {say("sync_code_make")}
        </button>
      </p>
      {code !== null && (
        <>
          <label class="sync-field">
            <span>{say("sync_code_yours")}</span>
            <textarea
              id="sync-code-made"
              class="sync-code"
              readOnly
              rows={3}
              value={code}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
          <p class="sync-acts">
            <button type="button" onClick={() => void copy(code)}>
              {say("sync_code_copy")}
            </button>
            <span role="status">{copied && say(copied)}</span>
          </p>
        </>
      )}
      <label class="sync-field">
        <span>{say("sync_code_paste")}</span>
        <textarea
          id="sync-code-pasted"
          class="sync-code"
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <p class="sync-acts">
        <button type="button" id="sync-code-take" disabled={pasted.trim() === ""} onClick={() => void take()}>
          {say("sync_code_take")}
        </button>
      </p>
      <OutcomeWords outcome={outcome} wording={wording} />
    </div>
  );
}
