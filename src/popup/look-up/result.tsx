import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { localized } from "../../core/context/words.ts";
import { languages } from "../../core/records/language.ts";
import type { Found } from "../../core/search/search.ts";
import type { Wording } from "../../i18n/wording.ts";

interface ResultProps {
  readonly id: string;
  readonly found: Found;
  /** Enter opens this one. */
  readonly active: boolean;
  readonly open: () => void;
  readonly wording: Wording;
}

/** One that was found: its name as in an article, what it is, its names in the other languages. */
export function Result({ id, found, active, open, wording }: ResultProps): VNode {
  const { kind, name } = found.label;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const own = localized(name, wording.language);
  const all = languages.map((language) => localized(name, language));
  const others = all.filter(({ text }, index) => text !== own.text && all.findIndex((other) => other.text === text) === index);
  return (
    <div ref={row} id={id} class={`result ${kind}`} role="option" tabIndex={-1} aria-selected={active} onMouseDown={open}>
      <span class="mark" lang={own.lang}>
        {own.text}
      </span>
      <small>
        {wording.say(`card_kind_${kind}`)}
        {others.map(({ text, lang }) => (
          <span key={lang} lang={lang}>
            {` · ${text}`}
          </span>
        ))}
      </small>
    </div>
  );
}
