import type { VNode } from "preact";
import { Group, type Option } from "./group.tsx";

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

/** One of a few. */
export function Choice<Value extends string>({ name, label, note, options, value, choose }: ChoiceProps<Value>): VNode {
  return (
    <Group name={name} label={label} note={note} options={options}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => choose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </Group>
  );
}
