import { useState } from "preact/hooks";
import type { Wording } from "../i18n/wording.ts";

interface AsOfDateProps {
  /** The day up to which the page's cards tell things, `YYYY-MM-DD`. */
  readonly day: string;
  /** The reader chose it. */
  readonly chosen: boolean;
  readonly today: string;
  readonly wording: Wording;
  /** @param day null: the page's own again. */
  readonly choose: (day: string | null) => void;
}

/** Before the first records: also keeps a year that is half typed, "0020", from being taken for one. */
const earliest = "1900-01-01";

/** A field for another day than the page's own. What was typed stands in it until the page has answered. */
export function AsOfDate({ day, chosen, today, wording, choose }: AsOfDateProps) {
  const { say } = wording;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <p class="popup-as-of">
      <label for="as-of">{say("popup_asOf")}</label>
      <input
        id="as-of"
        type="date"
        min={earliest}
        max={today}
        value={typed ?? day}
        onChange={({ currentTarget: { value, validity } }) => {
          if (value === "" || !validity.valid) return;
          setTyped(value);
          choose(value);
        }}
      />
      {chosen && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setTyped(null);
            choose(null);
          }}
        >
          {say("popup_asOfOwn")}
        </button>
      )}
    </p>
  );
}
