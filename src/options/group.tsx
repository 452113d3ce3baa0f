import type { ComponentChildren, VNode } from "preact";
import { Row } from "./row.tsx";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface GroupProps {
  /** Unique in the document. */
  readonly name: string;
  /** A plain sentence that the options complete. */
  readonly label: string;
  readonly note?: string | undefined;
  readonly options: readonly Option<string>[];
  /** An input for each option, in a label of its own. */
  readonly children: ComponentChildren;
}

/** A few options side by side, all of them in view. */
export function Group({ name, label, note, options, children }: GroupProps): VNode {
  return (
    <Row words={[label, note ?? "", ...options.map((option) => option.label)]}>
      <fieldset class="choice" aria-describedby={note && `${name}-note`}>
        <legend>{label}</legend>
        {note && <small id={`${name}-note`}>{note}</small>}
        <div class="choice-options">{children}</div>
      </fieldset>
    </Row>
  );
}
