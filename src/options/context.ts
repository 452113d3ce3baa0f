import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createWording, type Wording } from "../i18n/wording.ts";
import type { SettingChange } from "../messages/protocol.ts";
import type { SettingName, SettingValues } from "../settings/schema.ts";

/** What every part of the options may ask of the page around it. */
export interface OptionsActs {
  set<N extends SettingName>(name: N, value: SettingValues[N]): void;
  /** Makes changes that can be taken back: `words` tells what was done, `back` is what undoes it. */
  change(changes: readonly SettingChange[], words: string, back: readonly SettingChange[]): void;
}

export const ActsContext = createContext<OptionsActs>({ set: () => undefined, change: () => undefined });
export const useActs = (): OptionsActs => useContext(ActsContext);

export const WordingContext = createContext<Wording>(createWording("en", {}));
export const useWording = (): Wording => useContext(WordingContext);

/** What the reader searches for, in small letters; empty: everything is shown. */
export const SearchContext = createContext("");
