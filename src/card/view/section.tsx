import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the card under its heading. */
export function Section({ title, children }: SectionProps): VNode {
  return (
    <section class="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface FoldedProps {
  readonly title: string;
  /** A section of its own, or a part of the one around it. */
  readonly class?: "section" | "source";
  /** Made only when it is opened: a place may have a hundred statements that nobody unfolds. */
  readonly children: () => ComponentChildren;
}

/** A part that opens when it is asked for. */
export function Folded({ title, class: name, children }: FoldedProps): VNode {
  const [open, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
