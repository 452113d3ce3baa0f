import { render } from "preact";
import type { Language } from "../core/records/text.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { createWording, type Wording } from "../i18n/wording.ts";
import { loadWords } from "../i18n/words.ts";
import { readFile } from "../platform/files.ts";
import { browserLanguage } from "../platform/language.ts";
import { actionsFor } from "../popup/actions.ts";
import { followTab } from "../popup/follow.ts";
import { popupTab } from "../popup/look.ts";
import { Popup } from "../popup/popup.tsx";
import type { Seen } from "../popup/status.ts";
import { readSettings } from "../settings/store.ts";

/** What this extension does in one tab, and the switches for it: the tab in front, or the one that the address names, `popup.html?tab=7`. */
async function start(root: Element): Promise<void> {
  const [tab, settings] = await Promise.all([popupTab(location.href), readSettings()]);
  const wording = await wordingIn(readerLanguage(settings.language, browserLanguage()));
  document.documentElement.lang = wording.language;
  document.documentElement.dataset.theme = settings.theme;

  let notSaved: string | null = null;
  const show = (seen: Seen | null) => render(seen ? popup(seen) : <p class="popup-alert">{wording.say("popup_tabClosed")}</p>, root);
  const popup = (seen: Seen) => <Popup seen={seen} wording={wording} notSaved={notSaved} actions={actionsFor(seen, done)} />;
  const done = (problem: string | null) => {
    notSaved = problem;
    refresh();
  };
  const refresh = followTab(tab, show);
}

async function wordingIn(language: Language): Promise<Wording> {
  const words = await loadWords(language, "", async (path) => (await readFile(path)).json());
  return createWording(language, words);
}

const root = document.querySelector("main");
if (root) void start(root);
