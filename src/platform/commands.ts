import { browser } from "./browser.ts";

/** Calls `pressed` with the name of a command of the manifest's and the tab in front. Does nothing in Firefox for Android, which has no commands. */
export function onCommand(pressed: (command: string, tab: number | null) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => pressed(command, tab?.id ?? null));
}
