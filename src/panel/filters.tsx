import type { VNode } from "preact";
import { recordTypeKeys } from "../card/view/record-types.ts";
import type { RecordType } from "../core/records/source.ts";
import { type Choice, type Choices, type Filter, isFiltering, noFilter, typedDate } from "./filter.ts";
import { useWording } from "./wording.ts";

interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly change: (filter: Filter) => void;
}

/** The search, and behind a fold all else that narrows the table. */
export function Filters({ filter, choices, change }: FiltersProps): VNode {
  const { say, language } = useWording();
  const set = (changed: Partial<Filter>) => change({ ...filter, ...changed });
  const { search: _, ...narrowed } = filter;
  const types = choices.types.map(({ id, count }): Choice => ({ id, name: say(recordTypeKeys[id]), count }));
  return (
    <search class="filters">
      <label class="field wide">
        <span class="hidden">{say("panel_search")}</span>
        <input
          type="search"
          placeholder={say("panel_search")}
          value={filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
        />
      </label>
      <details open={isFiltering({ ...noFilter, ...narrowed })}>
        <summary>{say("panel_filters")}</summary>
        <div class="fields">
          <label class="field wide">
            <span>{say("panel_who")}</span>
            <select
              value={filter.who === null ? "" : `${filter.who.as} ${filter.who.entity}`}
              onChange={(event) => set({ who: whoOf(event.currentTarget.value) })}
            >
              <option value="">{say("panel_anyone")}</option>
              <optgroup label={say("panel_saidBy")}>
                <Options all={choices.speakers} as="speaker" chosen={filter.who?.as === "speaker" ? filter.who.entity : null} />
              </optgroup>
              <optgroup label={say("panel_saidAbout")}>
                <Options all={choices.subjects} as="subject" chosen={filter.who?.as === "subject" ? filter.who.entity : null} />
              </optgroup>
            </select>
          </label>
          <Select
            wide
            label={say("panel_topic")}
            any={say("panel_anyTopic")}
            all={choices.topics}
            chosen={filter.topic}
            choose={(topic) => set({ topic })}
          />
          <Select
            label={say("panel_side")}
            any={say("panel_anySide")}
            all={choices.sides}
            chosen={filter.side}
            choose={(side) => set({ side })}
          />
          <Select
            label={say("panel_record")}
            any={say("panel_anyRecord")}
            all={types}
            chosen={filter.type}
            choose={(type) => set({ type: type as RecordType | null })}
          />
          <DateField label={say("panel_from")} value={filter.from} change={(from) => set({ from })} />
          <DateField label={say("panel_until")} value={filter.until} change={(until) => set({ until })} />
        </div>
        <p class="soft" id="date-form" lang={language}>
          {say("panel_dateForm")}
        </p>
      </details>
      {isFiltering(filter) && (
        <button type="button" class="link" onClick={() => change(noFilter)}>
          {say("panel_clearFilters")}
        </button>
      )}
    </search>
  );
}

function whoOf(value: string): Filter["who"] {
  const [as, entity] = value.split(" ");
  return entity !== undefined && (as === "speaker" || as === "subject") ? { as, entity } : null;
}

interface OptionsProps {
  readonly all: readonly Choice[];
  readonly chosen: string | null;
  readonly as?: "speaker" | "subject";
}

/** The one that is chosen stays, also where no row has it any more. */
function Options({ all, chosen, as }: OptionsProps): VNode {
  const missing = chosen !== null && !all.some(({ id }) => id === chosen) ? [{ id: chosen, name: chosen, count: 0 }] : [];
  return (
    <>
      {[...missing, ...all].map(({ id, name, count }) => (
        <option key={id} value={as === undefined ? id : `${as} ${id}`} selected={id === chosen}>
          {`${name} (${count})`}
        </option>
      ))}
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly any: string;
  readonly all: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  readonly wide?: boolean;
}

function Select({ label, any, all, chosen, choose, wide = false }: SelectProps): VNode {
  return (
    <label class={wide ? "field wide" : "field"}>
      <span>{label}</span>
      <select value={chosen ?? ""} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{any}</option>
        <Options all={all} chosen={chosen} />
      </select>
    </label>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A year, a month or a day, as dates in the dataset are: browsers' own date fields know only days. */
function DateField({ label, value, change }: DateFieldProps): VNode {
  const wrong = value.trim() !== "" && typedDate(value) === null;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder="2008-08"
        value={value}
        aria-invalid={wrong}
        aria-describedby="date-form"
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
