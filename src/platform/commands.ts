import { browser } from "./browser.ts";

/**
 * Calls `pressed` with the name of a command of the manifest's and the tab in front. Does nothing in Firefox for Android, which has no
 * commands.
 */
export function onCommand(pressed: (command: string, tab: { readonly tab: number; readonly url: string } | null) => void): void {
  browser.commands?.onCommand.addListener((command, tab) =>
    pressed(command, tab?.id === undefined ? null : { tab: tab.id, url: tab.url ?? "" }),
  );
}

/** A command of the manifest's and the keys that it has now, as the browser writes them; empty for none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** All commands; none in Firefox for Android. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = "", shortcut = "" }) => ({ name, keys: shortcut }));
}

/** Firefox's own way to its page of shortcuts (since 137), which webextension-polyfill does not type. */
type Opener = { readonly openShortcutSettings?: () => Promise<void> };

/** Leads to the browser's page where the reader sets shortcuts; null where there is none. */
export function shortcutsPage(): (() => void) | null {
  if (browser.commands === undefined) return null;
  const { openShortcutSettings } = (globalThis as unknown as { browser?: { commands?: Opener } }).browser?.commands ?? {};
  if (openShortcutSettings) return () => void openShortcutSettings();
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
