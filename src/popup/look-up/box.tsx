import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Found } from "../../core/search/search.ts";
import type { Wording } from "../../i18n/wording.ts";
import { Result } from "./result.tsx";

/** Not plainly a search field: what was found is chosen from while the focus stays in it. */
const combobox = (expanded: boolean, active: string | undefined) =>
  ({
    role: "combobox",
    list: undefined,
    "aria-autocomplete": "list",
    "aria-controls": "found",
    "aria-expanded": expanded,
    "aria-activedescendant": active,
  }) as const;

interface LookUpBoxProps {
  /** What stands in the box when it appears: coming back from a card it is what was typed before. */
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Never rejects; null where nobody answered. */
  readonly search: (typed: string) => Promise<readonly Found[] | null>;
  readonly open: (found: Found) => void;
  readonly wording: Wording;
}

/**
 * A box to look names up in, with what was found below it. The focus stays in the box: arrows go through the results, Enter opens one,
 * Escape empties the box.
 */
export function LookUpBox({ typed, type, search, open, wording }: LookUpBoxProps): VNode {
  const { say, count } = wording;
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState(0);
  const latest = useRef("");

  async function look(text: string): Promise<void> {
    latest.current = text;
    const answer = text.trim() === "" ? [] : await search(text);
    // The answer to what stood there before comes late.
    if (latest.current !== text) return;
    setFailed(answer === null);
    setFound(text.trim() === "" ? null : (answer ?? []));
    setAt(0);
  }

  function press(event: KeyboardEvent): void {
    const results = found ?? [];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && results.length > 0) setAt((at + step + results.length) % results.length);
    else if (event.key === "Enter" && results[at]) open(results[at]);
    else if (event.key === "Escape" && typed !== "") {
      type("");
      void look("");
    } else return;
    // Escape would close the popup, arrows would move the caret.
    event.preventDefault();
  }

  return (
    <div class="look-up">
      <input
        id="look-up"
        type="search"
        {...combobox(Boolean(found?.length), found?.[at] && `found-${at}`)}
        autocomplete="off"
        spellcheck={false}
        placeholder={say("popup_lookUp")}
        aria-label={say("popup_lookUp")}
        value={typed}
        // What was typed before stands there again: its results are asked for anew.
        ref={(box) => {
          if (box && typed !== "" && latest.current === "") void look(typed);
        }}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          void look(value);
        }}
        onKeyDown={press}
      />
      <p class={found?.length === 0 ? "look-up-none" : "hidden"} role="status">
        {found !== null &&
          (found.length > 0 ? count("popup_lookUp_found", found.length) : say(failed ? "card_restarting" : "popup_lookUp_none"))}
      </p>
      <div id="found" role="listbox" aria-label={say("popup_lookUp")} hidden={!found?.length}>
        {found?.map((each, index) => (
          <Result key={each.entity} id={`found-${index}`} found={each} active={index === at} open={() => open(each)} wording={wording} />
        ))}
      </div>
    </div>
  );
}
