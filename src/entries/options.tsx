import { render } from "preact";
import * as v from "valibot";
import { manifestSchema } from "../core/records/compiled.ts";
import type { Language } from "../core/records/text.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { createWording, type Wording } from "../i18n/wording.ts";
import { loadWords } from "../i18n/words.ts";
import type { About } from "../options/data.tsx";
import { followSettings, type OptionsView } from "../options/follow.ts";
import { Options } from "../options/options.tsx";
import { type Shortcut, shortcuts, shortcutsPage } from "../platform/commands.ts";
import { readFile } from "../platform/files.ts";
import { browserLanguage } from "../platform/language.ts";
import { ownVersion } from "../platform/options.ts";

/** The options page. It follows the settings itself, its own language and colours among them. */
function start(root: Element): void {
  let wording: Wording | null = null;
  let view: OptionsView | null = null;
  let about: About | null = null;
  let keys: readonly Shortcut[] = [];

  const show = () => {
    if (!view || !wording) return;
    const { language } = wording;
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = view.settings.theme;
    document.title = `${wording.say("options_title")} · ${wording.say("extensionName")}`;
    render(<Options view={view} wording={wording} about={about} keyboard={{ shortcuts: keys, change: shortcutsPage() }} />, root);
  };
  const readKeys = async () => {
    keys = await shortcuts();
    show();
  };

  followSettings(async (now) => {
    view = now;
    const language = readerLanguage(now.settings.language, browserLanguage());
    if (wording?.language !== language) wording = await wordingIn(language);
    show();
  });
  void readAbout().then((read) => {
    about = read;
    show();
  });
  void readKeys();
  // Coming back from the browser's page of shortcuts they may be others.
  addEventListener("focus", () => void readKeys());
}

async function wordingIn(language: Language): Promise<Wording> {
  return createWording(language, await loadWords(language, "", readJson));
}

/** Null for a dataset that is damaged: the other settings can be made all the same. */
async function readAbout(): Promise<About | null> {
  const manifest = v.safeParse(manifestSchema, await readJson("dataset/manifest.json").catch(() => null));
  return manifest.success ? { version: ownVersion(), date: manifest.output.date, counts: manifest.output.counts } : null;
}

const readJson = async (path: string): Promise<unknown> => (await readFile(path)).json();

const root = document.querySelector("main");
if (root) start(root);
