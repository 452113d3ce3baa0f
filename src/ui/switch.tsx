interface SwitchProps {
  /** Unique in the document. */
  readonly id: string;
  readonly label: string;
  /** Below the label: says more of it. */
  readonly note?: string | null;
  /** The note tells what came of switching: spoken when it changes. */
  readonly live?: boolean;
  /** Switching it on holds something back: not in the colour of what works. */
  readonly holds?: boolean;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly change: (on: boolean) => void;
}

/** A row with a switch, to be clicked anywhere. Its looks are in switch.css. */
export function Switch({ id, label, note = null, live = false, holds = false, on, disabled = false, change }: SwitchProps) {
  return (
    <label class={holds ? "switch holds" : "switch"} for={id}>
      <span class="switch-words">
        <span id={`${id}-label`} class="switch-label">
          {label}
        </span>
        {note !== null && (
          <small id={`${id}-note`} class="switch-note" role={live ? "status" : undefined}>
            {note}
          </small>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-label`}
        aria-describedby={note === null ? undefined : `${id}-note`}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
