import { type Locate, openMaps } from "../core/context/locate.ts";
import type { LookedUp } from "../core/context/looked-up.ts";
import { createEngine, type Engine } from "../core/engine.ts";
import { DatasetError, openDataset, shardFile } from "../core/records/dataset.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { loadWords, type Words } from "../i18n/words.ts";
import { Refused } from "../messages/errors.ts";
import { askCandidates } from "../messages/page-state.ts";
import { isPageCommand } from "../messages/protocol.ts";
import { receive } from "../messages/receive.ts";
import { sendToTab } from "../messages/send.ts";
import { askPanel } from "../panel/ask.ts";
import { onCommand } from "../platform/commands.ts";
import { readFile } from "../platform/files.ts";
import type { IconState } from "../platform/icon.ts";
import { onFirstInstall } from "../platform/installed.ts";
import { browserLanguage } from "../platform/language.ts";
import { onItem, type Picked } from "../platform/menus.ts";
import { openBeside, openInTab } from "../platform/panel.ts";
import { runFile } from "../platform/scripting.ts";
import { openOwnPage } from "../platform/tabs.ts";
import { asOfFor } from "../settings/as-of.ts";
import { tellTabsOfChanges } from "../settings/broadcast.ts";
import { wantedContent } from "../settings/card-content.ts";
import { changeSettings } from "../settings/change.ts";
import { keepMenuTrue, lookUpItem, panelItem } from "../settings/menu.ts";
import { setMuted } from "../settings/mutes.ts";
import { rulesFor } from "../settings/rules.ts";
import { readSettings } from "../settings/store.ts";
import { flip, isSwitch } from "../settings/switches.ts";
import { keepInSync } from "../settings/sync/start.ts";
import { keepToolbarTrue, showPageOnToolbar } from "../settings/toolbar.ts";

/**
 * The one engine, whatever the number of tabs. It keeps nothing of any page and may be stopped by the browser between any two
 * messages; all listeners are therefore set while this script first runs.
 */

let opening: Promise<Engine> | null = null;

/** Opened on first need and kept; after a failure the next need tries again. */
function engine(): Promise<Engine> {
  opening ??= openEngine().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openEngine(): Promise<Engine> {
  const [names, table] = await Promise.all([readFile("dataset/names.bin"), readFile("dataset/table.json")]);
  return createEngine(
    openDataset({
      names: await names.arrayBuffer(),
      table: await table.json(),
      catalogue: () => readCompressed("dataset/catalogue.json.z"),
      phrases: () => readCompressed("dataset/phrases.json.z"),
      shard: (n) => readCompressed(`dataset/${shardFile(n)}.z`),
    }),
  );
}

let maps: Promise<Locate> | null = null;

/** A card is worth showing without its map. */
function locate(): Promise<Locate> {
  maps ??= readJson("dataset/maps.json").then(openMaps);
  return maps.catch((error: unknown) => {
    console.error(error);
    maps = null;
    return () => null;
  });
}

/** Asks the engine; a dataset that cannot be read has a refusal of its own, for which card and popup have words. */
async function withEngine<T>(ask: (engine: Engine) => T | Promise<T>): Promise<T> {
  try {
    return await ask(await engine());
  } catch (error) {
    if (error instanceof DatasetError || error instanceof SyntaxError)
      throw new Refused("dataset damaged", error.message, { cause: error });
    throw error;
  }
}

const readJson = async (path: string): Promise<unknown> => (await readFile(path)).json();

async function readCompressed(path: string): Promise<unknown> {
  const { body } = await readFile(path);
  return new Response(body?.pipeThrough(new DecompressionStream("deflate"))).json();
}
const language = async () => readerLanguage((await readSettings()).language, browserLanguage());

/** The icon's words in the reader's language, for each state of it. */
async function iconTitles(): Promise<Readonly<Record<IconState, string>>> {
  const words: Words = await loadWords(await language(), "icon_", readJson);
  return { on: words.icon_on ?? "", off: words.icon_off ?? "", nothing: words.icon_nothing ?? "" };
}

/** Nobody selects so much to look it up, in UTF-16 code units; more costs time for nothing. */
const mostPicked = 500;

async function lookUp({ words, tab, frame }: Picked): Promise<void> {
  const nothing = { document: { language: null, title: "", asOf: new Date().toISOString().slice(0, 10) }, candidates: [] };
  const { document, candidates } = (await askCandidates(tab, frame)) ?? nothing;
  const of = await language();
  const found = await withEngine((ready) => ready.lookUp(words.trim().slice(0, mostPicked), document, candidates, of)).catch(
    (error: unknown): LookedUp => {
      console.error(error);
      return { entity: "", kind: null, answer: { is: "damaged" } };
    },
  );
  await sendToTab(tab, "lookUp", found, frame);
}

receive({
  pageRules: rulesFor,
  asOf: asOfFor,
  findCandidates: ({ blocks }) => withEngine((ready) => ready.findCandidates(blocks)),
  resolve: ({ document, candidates }) => withEngine((ready) => ready.resolve(document, candidates)),
  describe: ({ entity, ...occasion }) =>
    withEngine(async (ready) => {
      const [told, settings] = await Promise.all([ready.describe(entity, occasion), readSettings()]);
      const view = told && wantedContent(told, settings);
      return view?.kind === "place" ? { ...view, map: (await locate())(entity, occasion.language) } : view;
    }),
  here: ({ document, passages, entity }) => withEngine((ready) => ready.here(document, passages, entity)),
  catalogue: () => withEngine((ready) => ready.catalogue()),
  labels: ({ entities }) => withEngine((ready) => ready.labels(entities)),
  search: ({ typed }) => withEngine((ready) => ready.search(typed)),
  unmarked: ({ document, candidates }) => withEngine((ready) => ready.unmarked(document, candidates)),
  changeSettings,
  words: ({ language: of, prefix }) => loadWords(of, prefix, readJson),
  async mute({ entity, scope, on }, { tab, url, tabUrl }): Promise<true> {
    if (tab === null) throw new Refused("not allowed", "only a page can mute");
    await setMuted(entity, scope, on, { tab, url: tabUrl ?? url });
    if (scope === "page") await sendToTab(tab, "rulesChanged", {}, null);
    return true;
  },
  async showInPanel({ entity }, { tab }): Promise<true> {
    if (tab === null) throw new Refused("not allowed", "a panel is about a tab");
    // Nothing may be awaited before it: the reader's click would no longer count.
    const [beside] = await Promise.all([openBeside(tab), askPanel(tab, entity)]);
    if (!beside) await openInTab(tab);
    return true;
  },
  async loadScript({ script }, { tab, frame }): Promise<true> {
    if (tab === null || frame === null) throw new Refused("not allowed", "a script needs a page");
    await runFile(tab, frame, `${script}.js`);
    return true;
  },
  async escaped(_params, { tab }): Promise<true> {
    if (tab !== null) await sendToTab(tab, "command", { command: "close" }, null);
    return true;
  },
  async pageChanged(state, sender): Promise<true> {
    await showPageOnToolbar(state, sender, await iconTitles());
    return true;
  },
});

onFirstInstall(() => void openOwnPage("welcome.html"));
tellTabsOfChanges();
keepToolbarTrue(iconTitles);
keepInSync();
keepMenuTrue(async () => loadWords(await language(), "", readJson));
onItem((picked) => {
  if (picked.item === lookUpItem) void lookUp(picked);
  else act(picked.item, picked);
});

onCommand((command, at) => {
  if (at === null) return;
  if (isPageCommand(command)) void sendToTab(at.tab, "command", { command }, null);
  else act(command, at);
});

/** What menus and shortcuts have of the popup. */
function act(name: string, at: { readonly tab: number; readonly url: string }): void {
  if (isSwitch(name)) void flip(name, at).catch(console.error);
  // Nothing may be awaited before it: the reader's press would no longer count.
  else if (name === panelItem) void openBeside(at.tab).then(async (beside) => void (beside || (await openInTab(at.tab))));
}
