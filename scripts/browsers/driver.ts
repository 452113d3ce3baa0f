import type { Browser, Page } from "puppeteer-core";
import type { Kind } from "../project.ts";

/** A browser with the built extension loaded, driven the same way in both kinds. Functions that are sent over follow expression.ts. */
export interface Driver {
  readonly kind: Kind;
  readonly browser: Browser;
  /** Loads the folder anew, as after a new build or for a clean storage. Pages that are open get new scripts only by a reload. */
  reload(): Promise<void>;
  /** Installs it anew and returns the page that it then opens, which `reload` closes. */
  install(): Promise<Page>;
  /** Runs a function with the extension's own rights: `chrome` is there in both kinds. */
  inExtension<Args extends readonly unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Runs a function on the closed shadow root of the card in this page or in a frame of its site; null where no card is open. The page must be in front. */
  inCard<Args extends readonly unknown[], Result>(
    page: Page,
    call: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result | null>;
  /** Opens the real popup over a page, which is brought to the front. */
  openPopup(page: Page): Promise<Popup>;
  /** Waits for the panel that the extension has opened beside the page: Chromium's side panel, Firefox's sidebar. */
  openedPanel(): Promise<Popup>;
  /** One of the extension's own pages in a tab, which comes to the front; `path` such as "panel.html?tab=7". */
  openOwnPage(path: string): Promise<Page>;
  /** Waits for a tab of such a page that the extension opened itself, by the beginning of its path. */
  openedOwnPage(path: string): Promise<Page>;
  /** Lets the browser save files into a folder without asking. */
  saveTo(folder: string): Promise<void>;
  /** Stops the background as the browser does after some idle time. */
  stopBackground(): Promise<void>;
  /** What `prefers-color-scheme` says in a page, which must be in front. */
  setScheme(page: Page, scheme: Scheme): Promise<void>;
  /** Ends the browser; its profile goes with it. */
  close(): Promise<void>;
}

export type Scheme = "light" | "dark";

/** The extension's popup or panel, open beside a tab. */
export interface Popup {
  inDocument<Args extends readonly unknown[], Result>(call: (document: Document, ...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Clicks in CSS pixels of the popup with the real pointer. */
  clickAt(x: number, y: number): Promise<void>;
  setScheme(scheme: Scheme): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}
