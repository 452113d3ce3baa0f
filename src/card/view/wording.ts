import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Here, PlaceInText } from "../../core/context/here.ts";
import type { Source } from "../../core/records/source.ts";
import type { Language } from "../../core/records/text.ts";
import { createWording, type Wording } from "../../i18n/wording.ts";
import type { CardNeeds } from "../../page/card-slot.ts";

/** The interface's words, for every component below the card. */
export const WordingContext = createContext<Wording>(createWording("en", {}));
export const useWording = (): Wording => useContext(WordingContext);

/** The card's sources in order: a source mark shows the place of its own. */
export const SourcesContext = createContext<readonly Source[]>([]);

/** What the article itself says; nothing while it is awaited. */
export const ArticleContext = createContext<{ readonly here: Here | null; readonly language: Language | null }>({
  here: null,
  language: null,
});
export const useArticle = () => useContext(ArticleContext);

/** Where a name is not to be marked. */
export type MuteScope = Parameters<CardNeeds["mute"]>[1];

/** What a card's content may ask of what is around it. */
export interface ContentActs {
  /** Shows the card of an entity that this one names with these words, with a way back. */
  follow(entity: string, words: string): void;
  /** Goes to a place in the article. */
  goTo(place: PlaceInText): void;
}

/** What a component may ask of the card around it. */
export interface CardActs extends ContentActs {
  retry(): void;
  pin(): void;
  showInPanel(): void;
  /** Marks the card's entity no longer, or again; false if that could not be kept. */
  mute(scope: MuteScope, on: boolean): Promise<boolean>;
  /** False if the browser refused. */
  copyText(text: string): boolean;
  copy(): void;
  close(): void;
}
