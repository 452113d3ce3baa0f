import type { ArticleWords } from "../core/context/article-topics.ts";
import type { AsOf, AsOfOrigin, CardView } from "../core/context/card-view.ts";
import type { Here } from "../core/context/here.ts";
import type { LookedUp } from "../core/context/looked-up.ts";
import type { ListedMention } from "../core/mentions/listed-mention.ts";
import type { Block, Candidate, DocumentInfo, Mention } from "../core/mentions/mention.ts";
import type { Unmarked } from "../core/mentions/unmarked.ts";
import type { DateSigns } from "../core/published/date-signs.ts";
import type { Sign } from "../core/published/published.ts";
import type { Catalogue, Label } from "../core/records/catalogue.ts";
import type { Kind } from "../core/records/entity.ts";
import type { Language } from "../core/records/text.ts";
import type { Passage } from "../core/said/passage.ts";
import type { Found } from "../core/search/search.ts";

/** Why a page has no marks; the popup puts it into words. */
export type Reason = "switched off" | "switched off here" | "paused" | "not an article" | "nothing known" | "dataset damaged";

/** What one page is doing, as the popup and the toolbar icon show it. */
export interface PageState {
  readonly marking: boolean;
  readonly reason: Reason | null;
  /** How many people, places and so on are named, each once however often. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly asOf: string;
  readonly asOfOrigin: AsOfOrigin;
  readonly asOfSign?: Sign | undefined;
}

/** What the background decides for a page before the content script looks at it. */
export interface PageRules {
  readonly run: boolean;
  readonly reason: Reason | null;
  /** The reader asked for marks here though it is no article. */
  readonly anyway: boolean;
  readonly settings: PageSettings;
  /** Entities that the reader does not want marked here. */
  readonly muted: readonly string[];
}

/** Where an entity is not to be marked. */
export const muteScopes = ["page", "site", "always"] as const;
export type MuteScope = (typeof muteScopes)[number];

/** The reader's settings as far as they bear on a page. */
export interface PageSettings {
  readonly hover: {
    /** `rest`: the pointer rests on a mark; `modifier`: it rests there with the key held; `click`: only by a click. */
    readonly mode: "rest" | "modifier" | "click";
    /** From rest to card, in ms, 0 to 2,000. */
    readonly delay: number;
    readonly modifier: "Alt" | "Control" | "Shift" | "Meta";
  };
  readonly marks: "every" | "first in section" | "first in article";
  readonly markStyle: "dotted" | "solid" | "tint";
  readonly certainty: "more" | "sure";
  /** Of a card's text. */
  readonly size: "small" | "medium" | "large" | "largest";
  /** Kinds that are not marked. */
  readonly kindsOff: readonly Kind[];
  readonly theme: "browser" | "light" | "dark";
  /** The interface's language. */
  readonly language: "browser" | Language;
}

/** Messages to the background: name -> params and result. `send` and `receive` derive from it. */
export interface ToBackground {
  /** Asked by a content script about its own page. */
  pageRules: { params: { readonly url: string }; result: PageRules };
  /** The day up to which a page's cards tell things; `today` is the reader's. */
  asOf: { params: { readonly signs: DateSigns; readonly today: string }; result: AsOf };
  findCandidates: { params: { readonly blocks: readonly Block[] }; result: readonly Candidate[] };
  resolve: { params: { readonly document: DocumentInfo; readonly candidates: readonly Candidate[] }; result: readonly Mention[] };
  describe: {
    params: {
      readonly entity: string;
      readonly asOf: AsOf;
      /** Ids of all entities that the article mentions, for the ranking. */
      readonly mentioned: readonly string[];
      /** What it is about, likewise. */
      readonly words: ArticleWords;
      readonly language: Language;
    };
    /** Null: the dataset no longer knows the entity. */
    result: CardView | null;
  };
  /** What an article itself holds for an entity's card: asked when the card stands. */
  here: {
    params: { readonly document: DocumentInfo; readonly passages: readonly Passage[]; readonly entity: string };
    result: Here;
  };
  /** Every statement, for the panel's table. */
  catalogue: { params: Record<string, never>; result: Catalogue };
  /** How to show entities; those that the dataset does not know are left out. */
  labels: { params: { readonly entities: readonly string[] }; result: Readonly<Record<string, Label>> };
  /** Whom or what a reader may mean by what he types, the likeliest first. */
  search: { params: { readonly typed: string }; result: readonly Found[] };
  /** What `resolve` leaves out of a document's candidates, and why. */
  unmarked: { params: { readonly document: DocumentInfo; readonly candidates: readonly Candidate[] }; result: readonly Unmarked[] };
  /** The interface's words whose keys begin with `prefix` ("card_"), see i18n/words.ts: pages cannot read our files. */
  /**
   * The reader set these, or, without a value, took them back. By the background alone, since a popup may be closed at any moment.
   * Refused as a whole if a value is none that its key may have.
   */
  changeSettings: { params: { readonly changes: readonly SettingChange[] }; result: true };
  words: { params: { readonly language: Language; readonly prefix: string }; result: Readonly<Record<string, string>> };
  /** Shows the statements by or about an entity in the panel; only from the reader's own click. */
  /** Marks an entity no longer, or again. */
  mute: { params: { readonly entity: string; readonly scope: MuteScope; readonly on: boolean }; result: true };
  showInPanel: { params: { readonly entity: string }; result: true };
  /** Puts a script into the asking frame that it needs only now. */
  loadScript: { params: { readonly script: PageScript }; result: true };
  /** Escape was pressed in one of a page's documents: a card may stand in another. */
  escaped: { params: Record<string, never>; result: true };
  pageChanged: { params: PageState; result: true };
}

/** One key of the settings, see settings/schema.ts and settings/site.ts. */
export interface SettingChange {
  readonly key: string;
  readonly value?: unknown;
}

/** The scripts of src/entries that come into a page on need. */
export const pageScripts = ["marks", "card", "travel"] as const;
export type PageScript = (typeof pageScripts)[number];

/** What a browser's shortcut may ask of a page; the names are those of the manifest's commands. */
export const pageCommands = ["next", "previous", "open", "pin", "close"] as const;
export type PageCommand = (typeof pageCommands)[number];
export const isPageCommand = (name: string): name is PageCommand => (pageCommands as readonly string[]).includes(name);

/** Messages to one tab's content script. */
export interface ToPage {
  pageState: { params: Record<string, never>; result: PageState & { readonly mentions: readonly ListedMention[] } };
  /** All that the page's names could be, for `unmarked`. */
  candidates: { params: Record<string, never>; result: { readonly document: DocumentInfo; readonly candidates: readonly Candidate[] } };
  /** Scrolls to a mention and tints it for a moment; false if the page no longer has it. */
  showMention: { params: { readonly key: string }; result: boolean };
  /** Scrolls back to where the reader was before `showMention`; false if nothing was shown. */
  showFormer: { params: Record<string, never>; result: boolean };
  /** The reader asked for a card of the words that are selected. */
  lookUp: { params: LookedUp; result: true };
  /** A shortcut was pressed while the page's tab was in front. */
  command: { params: { readonly command: PageCommand }; result: true };
  /** Settings or rules changed: ask `pageRules` again. */
  rulesChanged: { params: Record<string, never>; result: true };
}
