import type { ComponentChildren, VNode } from "preact";

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

/** A part that opens when it is asked for. */
export function Folded({ title, children }: SectionProps): VNode {
  return (
    <details class="section">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
