import type { VNode } from "preact";
import { Group, type Option } from "./group.tsx";

interface SeveralProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly options: readonly (Option<Value> & { readonly class?: string })[];
  /** Those that the reader does not want. */
  readonly off: readonly Value[];
  readonly change: (off: readonly Value[]) => void;
}

/** Any number of a few. What is kept is what is off, so that what a newer version adds is on. */
export function Several<Value extends string>({ name, label, note, options, off, change }: SeveralProps<Value>): VNode {
  const turn = (value: Value, on: boolean) =>
    change(options.map((option) => option.value).filter((each) => (each === value ? !on : off.includes(each))));
  return (
    <Group name={name} label={label} note={note} options={options}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            id={`${name}-${option.value}`}
            type="checkbox"
            checked={!off.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => turn(option.value, checked)}
          />
          <span class={option.class}>{option.label}</span>
        </label>
      ))}
    </Group>
  );
}
