import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Wording } from "../i18n/wording.ts";
import type { SettingChange } from "../messages/protocol.ts";
import { change as keep, setSetting } from "../settings/store.ts";
import { CardsPart } from "./cards.tsx";
import { ActsContext, type OptionsActs, SearchContext, WordingContext } from "./context.ts";
import { type About, DataPart } from "./data.tsx";
import type { OptionsView } from "./follow.ts";
import { KeyboardPart } from "./keyboard.tsx";
import { LookPart } from "./look.tsx";
import { MarksPart } from "./marks.tsx";
import { MutedPart } from "./muted.tsx";
import { PreviewPart } from "./preview.tsx";
import { ResetPart } from "./reset.tsx";
import { SitesPart } from "./sites.tsx";
import { SyncPart } from "./sync-part.tsx";
import { type Done, Undo } from "./undo.tsx";

interface OptionsProps {
  readonly view: OptionsView;
  readonly wording: Wording;
  readonly about: About | null;
  readonly keyboard: Parameters<typeof KeyboardPart>[0];
}

/** Every setting on one page, to be searched, with a preview of what they do. */
export function Options({ view, wording, about, keyboard }: OptionsProps): VNode {
  const { say } = wording;
  const { settings, mutes, labels } = view;
  const [search, setSearch] = useState("");
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function make(change: Promise<void>, next: Done | null): void {
    change.then(
      () => {
        setProblem(null);
        setDone(next);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }
  const acts = useMemo<OptionsActs>(
    () => ({
      set: (name, value) => make(setSetting(name, value), null),
      change: (changes: readonly SettingChange[], words, back) => make(keep(changes), { words, back }),
    }),
    [],
  );
  const muted = useMemo(() => mutes.flatMap(({ entity, site }) => (site === null ? [entity] : [])), [mutes]);

  return (
    <WordingContext.Provider value={wording}>
      <ActsContext.Provider value={acts}>
        <SearchContext.Provider value={search.trim().toLowerCase()}>
          <header>
            <h1>{say("options_title")}</h1>
            <input
              id="search"
              type="search"
              placeholder={say("options_search")}
              aria-label={say("options_search")}
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          </header>
          <div class="columns">
            <div class="parts">
              <MarksPart settings={settings} />
              <CardsPart settings={settings} />
              <LookPart settings={settings} />
              <SitesPart settings={settings} />
              <MutedPart mutes={mutes} labels={labels} />
              <KeyboardPart {...keyboard} />
              <SyncPart />
              <DataPart about={about} />
              <ResetPart settings={settings} />
              <p class="nothing note">{say("options_search_nothing")}</p>
            </div>
            <PreviewPart settings={settings} muted={muted} />
          </div>
          <Undo done={done} problem={problem} undo={({ back }) => make(keep(back), null)} />
        </SearchContext.Provider>
      </ActsContext.Provider>
    </WordingContext.Provider>
  );
}
