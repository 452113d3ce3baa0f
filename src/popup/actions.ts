import { openOptions } from "../platform/options.ts";
import { openBeside, openInTab } from "../platform/panel.ts";
import { askToRead } from "../platform/permissions.ts";
import { choosePage } from "../settings/page-choice.ts";
import { setSetting, setSiteOn } from "../settings/store.ts";
import { patternsFor } from "./look.ts";
import type { PopupActions } from "./popup.tsx";
import type { Seen } from "./status.ts";

/**
 * What each switch does for the tab that was seen; open tabs hear of it from the background. `done` is called after each, with
 * the browser's words if the change could not be kept, else with null.
 */
export function actionsFor({ tab }: Seen, done: (problem: string | null) => void): PopupActions {
  const url = tab.url ?? "";
  const keep = (work: Promise<unknown>) =>
    void work.then(
      () => done(null),
      (error: unknown) => done(error instanceof Error ? error.message : String(error)),
    );
  return {
    everywhere: (on) => keep(setSetting("enabled", on)),
    site: (on) => keep(setSiteOn(url, on)),
    pause: (paused) => keep(choosePage(tab.id, url, { paused })),
    anyway: (anyway) => keep(choosePage(tab.id, url, { anyway })),
    asOf: (asOf) => keep(choosePage(tab.id, url, { asOf })),
    openPanel: () => void showPanel(tab.id),
    openSettings: () => void openOptions().then(() => window.close()),
    allow: () => keep(askToRead(patternsFor(tab))),
  };
}

/** Beside the page where the browser has room for it, else in a tab; the popup is then in the way. */
async function showPanel(tab: number): Promise<void> {
  if (!(await openBeside(tab))) await openInTab(tab);
  window.close();
}
