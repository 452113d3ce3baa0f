import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type FormatName, formats } from "../export/formats.ts";
import type { Row } from "./rows.ts";
import { copyRows, saveRows } from "./take-away.ts";
import { useWording } from "./wording.ts";

interface ExportProps {
  readonly selected: readonly Row[];
  readonly shown: readonly Row[];
  readonly all: readonly Row[];
}

/** Takes statements away: which, in what format, as a file or by the clipboard. */
export function Export(choices: ExportProps): VNode {
  const wording = useWording();
  const { say } = wording;
  const [which, setWhich] = useState<keyof ExportProps | null>(null);
  const [format, setFormat] = useState<FormatName>("csv");
  const [done, setDone] = useState("");
  const chosen = which ?? (choices.selected.length > 0 ? "selected" : "shown");
  const rows = choices[chosen].map(({ cited }) => cited);
  const number = (of: keyof ExportProps): string => choices[of].length.toLocaleString(wording.language);

  /** What was done is no longer what would be done. */
  const choose = (change: () => void) => {
    change();
    setDone("");
  };
  const save = () => setDone(say("panel_saved", saveRows(rows, format, wording)));
  const copy = () =>
    void copyRows(rows, format, wording).then(
      () => setDone(say("panel_copied")),
      () => setDone(say("panel_copyFailed")),
    );

  return (
    <details class="export">
      <summary>{say("panel_export")}</summary>
      <div class="fields">
        <label class="field wide">
          <span>{say("panel_what")}</span>
          <select value={chosen} onChange={(event) => choose(() => setWhich(event.currentTarget.value as keyof ExportProps))}>
            <option value="selected">{say("panel_what_selected", number("selected"))}</option>
            <option value="shown">{say("panel_what_shown", number("shown"))}</option>
            <option value="all">{say("panel_what_all", number("all"))}</option>
          </select>
        </label>
        <label class="field">
          <span>{say("panel_format")}</span>
          <select value={format} onChange={(event) => choose(() => setFormat(event.currentTarget.value as FormatName))}>
            {Object.entries(formats).map(([id, { name }]) => (
              <option key={id} value={id}>
                {id === "richText" ? say("panel_richText") : name}
              </option>
            ))}
          </select>
        </label>
        <div class="field acts">
          <button type="button" class="main" disabled={rows.length === 0} onClick={save}>
            {say("panel_save")}
          </button>
          <button type="button" disabled={rows.length === 0} onClick={copy}>
            {say("panel_copy")}
          </button>
        </div>
      </div>
      <p class="soft" role="status">
        {done}
      </p>
    </details>
  );
}
