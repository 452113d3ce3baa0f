import type { CardView } from "../core/context/card-view.ts";
import type { Here } from "../core/context/here.ts";
import type { Unsure } from "../core/context/looked-up.ts";
import type { DocumentInfo } from "../core/mentions/mention.ts";
import type { Language } from "../core/records/text.ts";
import type { Passage } from "../core/said/passage.ts";
import type { Annotation } from "./annotate.ts";
import type { Mark, Way } from "./hover/mark.ts";
import type { HeadsTo } from "./hover/point.ts";
import type { Jump } from "./jump.ts";
import { scriptSlot } from "./script-slot.ts";

/**
 * What came back for an entity. Never an exception: each of these has its own look.
 * - `known`: the view to show.
 * - `gone`: the dataset no longer knows the entity.
 * - `restarting`: the engine did not answer; the reader may ask again.
 * - `outdated`: the extension was updated or removed under this page, only a reload helps.
 * - `damaged`: the dataset could not be read.
 * - `several`, `unknown`: words that were looked up mean no one entity.
 */
export type CardAnswer =
  | { readonly is: "known"; readonly view: CardView }
  | { readonly is: "gone" }
  | { readonly is: "restarting" }
  | { readonly is: "outdated" }
  | { readonly is: "damaged" }
  | Unsure;

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The page's one card, as the hover drives it. Nothing of it is in the page until `show`, and nothing after `hide`. */
export interface Card {
  /** Opens beside the mark, or moves there without a blink if open. Waits for `paint`. */
  show(mark: Mark, way: Way): void;
  /** Makes a card ready for a mark on which the pointer rests, so that `show` has little left to do. Nothing of it is in the page. */
  prepare(mark: Mark, answer: CardAnswer): void;
  /** Fills the open card; without an open card it does nothing. */
  paint(answer: CardAnswer): void;
  /** Closes the card, not the pinned ones, and gives the focus back if the card had it. */
  hide(): void;
  /** Asks anew for what every card shows, pinned ones too. */
  retell(): void;
  /** Leaves the open card standing where it is, under its own close button; the next `show` opens another. */
  pin(): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Whether a node or an event's target is ours, pinned cards included; a closed root shows only its host. */
  owns(target: EventTarget | null): boolean;
  /** The same of the open card alone. */
  isOpenCard(target: EventTarget | null): boolean;
  /** Where the open card stands; null while none does. */
  box(): Box | null;
  /** Whether the pointer is on its way to the open card. Here, since only where a card is there is a way to it. */
  readonly headsTo: HeadsTo;
  /** Closes everything and ends every listener. */
  destroy(): void;
}

/** What the reader does inside the card and the hover must know. */
export interface CardEvents {
  /** The close button, Escape inside the card, or the page took the host away. */
  close(): void;
  pin(): void;
}

/** How large a card's text is to the reader's usual size. */
export type CardSize = "small" | "medium" | "large" | "largest";

/** What a card is made with. */
export interface CardNeeds {
  readonly document: Document;
  /** Language of the interface and of the views. */
  readonly language: Language;
  /** The interface's words in that language, at least those that begin with `card_`; see i18n/words.ts. */
  readonly words: Readonly<Record<string, string>>;
  /** Read whenever a card opens. `browser`: as the page declares, else as the reader's system has it. */
  readonly theme: () => "browser" | "light" | "dark";
  /** Of the card's text; read as the theme is. */
  readonly size: () => CardSize;
  readonly events: CardEvents;
  /** Marks an entity no longer, or again, in one of these scopes; false if that could not be kept. Never rejects. */
  readonly mute: (entity: string, scope: "page" | "site" | "always", on: boolean) => Promise<boolean>;
  /** Shows the statements by or about an entity in the panel. */
  readonly showInPanel: (entity: string) => void;
  /** The article's text and who is named in it, and the way to a place of it. */
  readonly annotation: Pick<Annotation, "blocks" | "mentions" | "info">;
  readonly jump: Pick<Jump, "go">;
  /** What the article itself holds for an entity's card; null where the engine gives no answer. Never rejects. */
  readonly askHere: (document: DocumentInfo, passages: readonly Passage[], entity: string) => Promise<Here | null>;
  /** For asking again, and for following a name inside the card. Never rejects. */
  readonly describe: (entity: string) => Promise<CardAnswer>;
}

/** What a page gives it; the rest comes with the card's own script, so that pages without a card need not carry it. */
export type PageNeeds = Omit<CardNeeds, "mute" | "showInPanel" | "askHere">;
export type CreateCard = (needs: PageNeeds) => Card;

/** Filled by the card's own script, which comes with the first card. */
export const cardSlot = scriptSlot<CreateCard>("card");
