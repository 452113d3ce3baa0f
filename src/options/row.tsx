import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import { SearchContext } from "./context.ts";

interface RowProps {
  /** All words by which it is found. */
  readonly words: readonly string[];
  readonly children: ComponentChildren;
}

/** One setting. It hides where it holds none of what the reader searches for; a section without a row hides by the style sheet. */
export function Row({ words, children }: RowProps): VNode {
  const search = useContext(SearchContext);
  const found = search === "" || words.some((each) => each.toLowerCase().includes(search));
  return (
    <div class="row" hidden={!found}>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together. */
export function Section({ id, title, children }: SectionProps): VNode {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
