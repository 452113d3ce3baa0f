import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Source } from "../../core/records/source.ts";
import { createWording, type Wording } from "../../i18n/wording.ts";

/** The interface's words, for every component below the card. */
export const WordingContext = createContext<Wording>(createWording("en", {}));
export const useWording = (): Wording => useContext(WordingContext);

/** The card's sources in order: a source mark shows the place of its own. */
export const SourcesContext = createContext<readonly Source[]>([]);

/** What a component may ask of the card around it. */
export interface CardActs {
  /** Shows the card of an entity that this one names with these words, with a way back. */
  follow(entity: string, words: string): void;
  retry(): void;
  pin(): void;
  showInPanel(): void;
  copy(): void;
  close(): void;
}
