import type { AsOf } from "../core/context/card-view.ts";
import { type Kind, kinds } from "../core/records/kind.ts";
import type { Language } from "../core/records/language.ts";
import { today } from "../core/records/today.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { ExtensionGone, Refused } from "../messages/errors.ts";
import type { PageRules, PageState, Reason } from "../messages/protocol.ts";
import { receiveInPage } from "../messages/receive-in-page.ts";
import { send } from "../messages/send.ts";
import type { MarkChoice } from "../page/annotate.ts";
import { watchArrivals, watchNavigation } from "../page/arrivals.ts";
import { isArticle } from "../page/article/is-article.ts";
import { declaredWorks } from "../page/article/structured-data.ts";
import type { CardAnswer } from "../page/card-slot.ts";
import { type Marks, marksSlot } from "../page/marks-slot.ts";
import type { Session, SessionNeeds } from "../page/session.ts";
import { browserLanguage } from "../platform/language.ts";
import { extensionAlive } from "../platform/messaging.ts";
import { addressOf } from "../settings/address.ts";
import { markChoice } from "../settings/mark-choice.ts";

/**
 * A document's content script: decides whether to look at the page at all, and joins page/ to the background.
 *
 * On a page that is no article nothing is read, and in a frame that is none the background is not even asked. What marks an article
 * is a script of its own, so that all other pages need not carry it.
 */

const top = window === window.top;
/** Ends everything, for good: the extension is gone from under this page. */
const life = new AbortController();

let address = addressOf(location.href);
let rules: PageRules | null = null;
let article = false;
let failure: Reason | null = null;
let marks: Marks | null = null;
let running: { readonly session: Session; readonly end: AbortController; readonly language: Language } | null = null;
/** The engine has answered for the page as it is now: only then "nothing known" is true. */
let looked = false;
/** The address changed inside the page: what stands in it then may still be the former article's. */
let moved = false;
/** Watches a page without marks for an article to arrive. */
let waiting: AbortController | null = null;

async function decide(): Promise<void> {
  article = isArticle(document);
  // Before anything is awaited: what arrives meanwhile would be missed.
  if (!article && running === null) waitForArticle();
  if (!article && !top && rules === null) return;
  const asked = address;
  try {
    const fresh = await send("pageRules", { url: location.href });
    const wanted = fresh.run && (article || fresh.anyway) ? await loadMarks() : null;
    const day = wanted && (await pageDay(wanted));
    // Another article has taken the place of this one, and is asked about by itself.
    if (life.signal.aborted || asked !== address) return;
    rules = fresh;
    if (wanted && day) {
      waiting?.abort();
      waiting = null;
      start(wanted, rules, day);
    } else stop();
  } catch (error) {
    failed(error);
    return;
  }
  report();
}

/** @param day up to which things are told. */
function start({ startSession }: Marks, now: PageRules, day: AsOf, choice = choiceOf(now)): Session {
  if (running?.language === language()) {
    running.session.tellUpTo(day, choice);
    return running.session;
  }
  // The interface speaks another language now: the card is made anew.
  running?.end.abort();
  const end = new AbortController();
  const needs: SessionNeeds = {
    document,
    engine: {
      findCandidates: (blocks) => send("findCandidates", { blocks }),
      resolve: (about, candidates) => send("resolve", { document: about, candidates }),
    },
    language: language(),
    asOf: day,
    hover: () => rules?.settings.hover ?? now.settings.hover,
    describe,
    async loadCard() {
      const [words] = await Promise.all([send("words", { language: language(), prefix: "card_" }), send("loadScript", { script: "card" })]);
      return {
        words,
        theme: () => rules?.settings.theme ?? now.settings.theme,
        size: () => rules?.settings.size ?? now.settings.size,
      };
    },
    loadTravel: () => send("loadScript", { script: "travel" }),
    changed() {
      looked = true;
      report();
      void tellDayAnew();
    },
    failed,
  };
  running = { session: startSession(needs, choice, AbortSignal.any([life.signal, end.signal])), end, language: needs.language };
  return running.session;
}

async function startUnmarked(now: PageRules): Promise<Session> {
  const wanted = await loadMarks();
  const day = await pageDay(wanted);
  return running?.session ?? start(wanted, now, day, { ...choiceOf(now), kinds: new Set() });
}

function stop(): void {
  running?.end.abort();
  running = null;
  looked = false;
  waitForArticle();
}

async function loadMarks(): Promise<Marks> {
  if (marks !== null) return marks;
  // Loaded even if there is something in its slot: an older script of ours may have left that.
  await send("loadScript", { script: "marks" });
  marks = marksSlot.taken();
  return marks;
}

const pageDay = ({ dateSigns }: Marks): Promise<AsOf> =>
  send("asOf", { signs: dateSigns(document, declaredWorks(document)), today: today() });

/** A page that is written by scripts may show its date later than its text, and the next article's text later than its address. */
async function tellDayAnew(): Promise<void> {
  const session = running?.session;
  if (!session || !marks || (!moved && session.asOf.origin !== "today")) return;
  const day = await pageDay(marks).catch(failed);
  if (day && running?.session === session && day.day !== session.asOf.day) session.tellUpTo(day);
}

function waitForArticle(): void {
  if (waiting !== null || life.signal.aborted) return;
  waiting = new AbortController();
  watchArrivals(
    document,
    () => {
      // Asking the background is for pages that may now have something to mark.
      if (isArticle(document) !== article) void decide();
    },
    AbortSignal.any([life.signal, waiting.signal]),
  );
}

const language = () => readerLanguage(rules?.settings.language ?? "browser", browserLanguage());

const choiceOf = (now: PageRules): MarkChoice => markChoice(now.settings, now.muted);

const describe: SessionNeeds["describe"] = async (entity, until, mentioned, words): Promise<CardAnswer> => {
  try {
    const view = await send("describe", { entity, asOf: until, mentioned, words, language: language() });
    return view === null ? { is: "gone" } : { is: "known", view };
  } catch (error) {
    if (!extensionAlive()) return { is: "outdated" };
    return error instanceof Refused && error.code === "dataset damaged" ? { is: "damaged" } : { is: "restarting" };
  }
};

/** What the popup and the toolbar icon show of this page. */
function state(): PageState {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  const mentions = running?.session.annotation.mentions() ?? [];
  for (const kind of new Map(mentions.map((mention) => [mention.entity, mention.kind])).values()) counts[kind]++;
  const { day, origin, sign }: AsOf = running?.session.asOf ?? { day: today(), origin: "today" };
  return {
    marking: mentions.length > 0,
    reason: mentions.length > 0 ? null : reasonForNone(),
    counts,
    asOf: day,
    asOfOrigin: origin,
    asOfSign: sign,
  };
}

function reasonForNone(): Reason | null {
  if (failure !== null) return failure;
  if (rules?.reason != null) return rules.reason;
  if (!article && !rules?.anyway) return "not an article";
  return looked ? "nothing known" : null;
}

function report(): void {
  if (running !== null) failure = null;
  if (top) send("pageChanged", state()).catch(failed);
}

function failed(error: unknown): void {
  if (error instanceof ExtensionGone) {
    life.abort();
    running = null;
  } else if (error instanceof Refused && error.code === "dataset damaged") {
    failure = "dataset damaged";
    if (top) send("pageChanged", state()).catch(() => life.abort());
  } else {
    console.error(error);
  }
}

receiveInPage({
  pageState: () => ({ ...state(), mentions: running?.session.annotation.listed() ?? [] }),
  candidates() {
    if (running === null) throw new Error("nothing is marked here");
    const { annotation } = running.session;
    return { document: annotation.info(), candidates: annotation.candidates() };
  },
  showMention: async ({ key }) => (await running?.session.travel())?.show(key) ?? false,
  showFormer: async () => (await running?.session.travel())?.back() ?? false,
  async command({ command }): Promise<true> {
    if (command === "close" || command === "pin") running?.session.hover[command]();
    else (await running?.session.travel())?.[command]();
    return true;
  },
  async lookUp(found): Promise<true> {
    rules ??= await send("pageRules", { url: location.href });
    // Where nothing is to be marked, a card can still be asked for.
    const session = running?.session ?? (await startUnmarked(rules));
    (await session.travel()).lookUp(found);
    return true;
  },
  async rulesChanged(): Promise<true> {
    rules ??= await send("pageRules", { url: location.href });
    await decide();
    return true;
  },
});

// A card in a frame closes too where the focus, and so the key, is in another document of the page.
window.addEventListener(
  "keydown",
  ({ key, isTrusted }) => {
    if (isTrusted && key === "Escape" && (top ? rules?.run && window.length > 0 : true)) send("escaped", {}).catch(failed);
  },
  { capture: true, passive: true, signal: life.signal },
);

watchNavigation(
  document,
  () => {
    if (addressOf(location.href) === address) return;
    // The next article of a single-page site: its date and its rules are its own.
    address = addressOf(location.href);
    running?.end.abort();
    running = null;
    looked = false;
    moved = true;
    void decide();
  },
  life.signal,
);

void decide();
