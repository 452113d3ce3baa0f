import type { VNode } from "preact";
import { Row } from "./row.tsx";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  /** Unique in the document. */
  readonly name: string;
  /** A plain sentence that the options complete. */
  readonly label: string;
  readonly note?: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few: all of them in view, side by side. */
export function Choice<Value extends string>({ name, label, note, options, value, choose }: ChoiceProps<Value>): VNode {
  return (
    <Row words={[label, note ?? "", ...options.map((option) => option.label)]}>
      <fieldset class="choice" aria-describedby={note && `${name}-note`}>
        <legend>{label}</legend>
        {note && <small id={`${name}-note`}>{note}</small>}
        <div class="choice-options">
          {options.map((option) => (
            <label key={option.value}>
              <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => choose(option.value)} />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Row>
  );
}
