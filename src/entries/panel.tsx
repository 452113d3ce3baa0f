import { render } from "preact";
import type { Language } from "../core/records/text.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { createWording, type Wording } from "../i18n/wording.ts";
import { loadWords } from "../i18n/words.ts";
import { Refused } from "../messages/errors.ts";
import { limits } from "../messages/limits.ts";
import { askCandidates } from "../messages/page-state.ts";
import { send, sendToTab } from "../messages/send.ts";
import { onAsked } from "../panel/ask.ts";
import { followPage, type PageView } from "../panel/follow.ts";
import { nameOf } from "../panel/mentions.ts";
import { type Acts, type Known, Panel } from "../panel/panel.tsx";
import { rowsOf } from "../panel/rows.ts";
import { choose, clearSelection, onSelectionChanged, readSelection } from "../panel/selection.ts";
import type { Explained } from "../panel/unmarked.tsx";
import { readFile } from "../platform/files.ts";
import { browserLanguage } from "../platform/language.ts";
import { bringToFront } from "../platform/panel.ts";
import { frontTab } from "../platform/tabs.ts";
import { readSettings } from "../settings/store.ts";

/** The panel beside a page, about the tab in front; or in a tab of its own, about the one that its address names: `panel.html?tab=7`. */
async function start(root: Element): Promise<void> {
  const named = new URL(location.href).searchParams.get("tab");
  const tab = named === null ? null : Number(named);
  const settings = await readSettings();
  const wording = await wordingIn(readerLanguage(settings.language, browserLanguage()));
  const { language } = wording;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = settings.theme;

  let known: Known = {
    page: null,
    rows: "waiting",
    dataset: null,
    labels: {},
    selection: new Set(),
    notSaved: null,
    at: null,
    asked: null,
  };
  const show = (changed: Partial<Known>) => {
    known = { ...known, ...changed };
    render(<Panel known={known} wording={wording} acts={acts} />, root);
  };

  const acts: Acts = {
    async show(key) {
      const about = known.page?.seen.tab.id;
      if (about === undefined || !(await sendToTab(about, "showMention", { key }, 0))) return;
      show({ at: key });
      if (tab !== null) await bringToFront(about);
    },
    async back() {
      const about = known.page?.seen.tab.id;
      if (about !== undefined) await sendToTab(about, "showFormer", {}, 0);
      show({ at: null });
      if (tab !== null && about !== undefined) await bringToFront(about);
    },
    async explain() {
      const told = known.page && (await askCandidates(known.page.seen.tab.id));
      if (!told) return null;
      const left = await send("unmarked", told);
      const labels = await labelsOf(left.flatMap(({ entities }) => entities));
      return left.map((each): Explained => ({ ...each, names: each.entities.map((id) => nameOf(id, labels, language) ?? id) }));
    },
    select: (ids, chosen) => keep(choose(ids, chosen)),
    clearSelection: () => keep(clearSelection()),
  };

  function keep(change: Promise<void>): void {
    void change.then(
      () => show({ notSaved: null }),
      (error: unknown) => show({ notSaved: error instanceof Error ? error.message : String(error) }),
    );
  }

  /** Labels that are known by now, those of these entities among them. */
  async function labelsOf(entities: readonly string[]): Promise<Known["labels"]> {
    const missing = [...new Set(entities)].filter((id) => !Object.hasOwn(known.labels, id));
    if (missing.length > 0) show({ labels: { ...known.labels, ...(await send("labels", { entities: missing.slice(0, limits.labels) })) } });
    return known.labels;
  }

  function seen(page: PageView | null): void {
    const same = page?.seen.tab.id === known.page?.seen.tab.id && page?.seen.tab.url === known.page?.seen.tab.url;
    show({ page, at: same ? known.at : null });
    if (page) void labelsOf(page.mentions.map(({ entity }) => entity));
  }

  async function readCatalogue(): Promise<void> {
    try {
      const catalogue = await send("catalogue", {});
      show({ rows: rowsOf(catalogue, language), dataset: catalogue.date });
    } catch (error) {
      show({ rows: error instanceof Refused && error.code === "dataset damaged" ? "damaged" : "restarting" });
    }
  }

  const showSelection = async () => show({ selection: new Set(await readSelection()) });
  onSelectionChanged(() => void showSelection());
  onAsked(
    async (about) => about === (tab ?? (await frontTab())?.id),
    (entity) => show({ asked: { entity } }),
  );
  followPage(tab, seen);
  void showSelection();
  await readCatalogue();
}

async function wordingIn(language: Language): Promise<Wording> {
  const words = await loadWords(language, "", async (path) => (await readFile(path)).json());
  return createWording(language, words);
}

const root = document.querySelector("main");
if (root) void start(root);
