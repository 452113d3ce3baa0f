import { render } from "preact";
import { createCard } from "../card/card.ts";
import { readerLanguage } from "../i18n/reader-language.ts";
import { createWording } from "../i18n/wording.ts";
import { loadWords } from "../i18n/words.ts";
import { send } from "../messages/send.ts";
import type { MarkChoice } from "../page/annotate.ts";
import { cardSlot } from "../page/card-slot.ts";
import { startSession } from "../page/session.ts";
import { createTravel } from "../page/travel.ts";
import { travelSlot } from "../page/travel-slot.ts";
import { readFile } from "../platform/files.ts";
import { browserLanguage } from "../platform/language.ts";
import { markChoice } from "../settings/mark-choice.ts";
import { readSettings } from "../settings/store.ts";
import { describeSample, sampleDay } from "../welcome/sample.ts";
import { Welcome } from "../welcome/welcome.tsx";

/**
 * The page that opens once, when the extension has been installed. Its sample is marked as an article would be: the same reading,
 * marks and cards, at work on this page itself.
 */
async function start(root: Element): Promise<void> {
  const settings = await readSettings();
  const language = readerLanguage(settings.language, browserLanguage());
  const words = await loadWords(language, "", async (path) => (await readFile(path)).json());
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = settings.theme;
  render(<Welcome wording={createWording(language, words)} show={() => show()} />, root);

  const muted = new Set<string>();
  // Also kinds that a reader who installs anew had switched off: the sample shows what there is.
  const choice = (): MarkChoice => markChoice({ ...settings, kindsOff: [] }, [...muted]);
  travelSlot.fill(createTravel);
  cardSlot.fill((needs) =>
    createCard({
      ...needs,
      async mute(entity, scope, on) {
        // This page and its site are the sample alone, and end with it.
        if (scope === "always" && !(await send("mute", { entity, scope, on }).catch(() => false))) return false;
        if (on) muted.add(entity);
        else muted.delete(entity);
        session.annotation.redo(sampleDay, choice());
        return true;
      },
      askHere: (about, passages, entity) => send("here", { document: about, passages, entity }).catch(() => null),
      showInPanel: (entity) => void send("showInPanel", { entity }).catch(() => undefined),
    }),
  );
  const session = startSession(
    {
      document,
      engine: {
        findCandidates: (blocks) => send("findCandidates", { blocks }),
        resolve: (about, candidates) => send("resolve", { document: about, candidates }),
      },
      language,
      asOf: { day: sampleDay, origin: "article" },
      hover: () => ({ mode: settings.hoverMode, delay: settings.hoverDelay, modifier: settings.hoverModifier }),
      describe: describeSample(language),
      loadCard: async () => ({ words, theme: () => settings.theme, size: () => settings.size }),
      // Both scripts are part of this one.
      loadTravel: async () => null,
      changed() {},
      failed: (error) => console.error(error),
    },
    choice(),
    new AbortController().signal,
  );
  const show = () => void session.travel().then((travel) => travel.open());
}

const root = document.querySelector("#welcome");
if (root) void start(root);
