import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import { readText } from "../../settings/sync/bytes.ts";
import { settingsText } from "../../settings/sync/copy.ts";
import { type Outcome, OutcomeWords, outcomeOf } from "./take.tsx";

/** Settings as a file to save, and from a file. */
export function FileRoad({ wording }: { readonly wording: Wording }): VNode {
  const { say } = wording;
  const chooser = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(await outcomeOf(() => readText(file.stream())));
    // Choosing the same file once more is a wish too.
    input.value = "";
  }

  return (
    <div class="sync-road">
      <h3>{say("sync_file")}</h3>
      <p class="sync-about">{say("sync_file_about")}</p>
      <p class="sync-acts">
        <button type="button" id="sync-file-save" onClick={() => void save()}>
          {say("sync_file_save")}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {say("sync_file_open")}
        </button>
        <input
          ref={chooser}
          id="sync-file-open"
          type="file"
          accept=".json,application/json"
          aria-label={say("sync_file_open")}
          hidden
          onChange={(event) => void open(event.currentTarget)}
        />
      </p>
      <OutcomeWords outcome={outcome} wording={wording} />
    </div>
  );
}

/** Hands the browser the file. */
async function save(): Promise<void> {
  const url = URL.createObjectURL(new Blob([await settingsText()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "backgrounder-settings.json";
  link.click();
  // Not sooner: the browser may still ask the reader where to save it.
  addEventListener("pagehide", () => URL.revokeObjectURL(url), { once: true });
}
