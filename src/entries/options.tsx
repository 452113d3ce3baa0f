import { render } from "preact";
import { readerLanguage } from "../i18n/reader-language.ts";
import { createWording } from "../i18n/wording.ts";
import { loadWords } from "../i18n/words.ts";
import { SyncSection } from "../options/sync/sync-section.tsx";
import { readFile } from "../platform/files.ts";
import { browserLanguage } from "../platform/language.ts";
import { readSettings } from "../settings/store.ts";

/** The options page. */
async function start(root: Element): Promise<void> {
  const settings = await readSettings();
  const language = readerLanguage(settings.language, browserLanguage());
  const wording = createWording(language, await loadWords(language, "", async (path) => (await readFile(path)).json()));
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = settings.theme;
  render(<SyncSection wording={wording} />, root);
}

const root = document.querySelector("main");
if (root) void start(root);
