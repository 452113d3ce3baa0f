import { createCard } from "../card/card.ts";
import { today } from "../core/records/today.ts";
import type { Wording } from "../i18n/wording.ts";
import { askCard } from "../messages/ask-card.ts";
import { send } from "../messages/send.ts";
import type { MarkChoice } from "../page/annotate.ts";
import { cardSlot } from "../page/card-slot.ts";
import { startSession } from "../page/session.ts";
import { markChoice } from "../settings/mark-choice.ts";
import { muteKey } from "../settings/mutes.ts";
import type { Settings } from "../settings/schema.ts";
import { change } from "../settings/store.ts";

/** Marks and cards at work on the preview's text. */
export interface Preview {
  change(settings: Settings, muted: readonly string[]): void;
}

/** Starts on the options' own page what articles have, of the same parts. @param signal ends it. */
export function startPreview(
  article: HTMLElement,
  wording: Wording,
  first: Settings,
  muted: readonly string[],
  signal: AbortSignal,
): Preview {
  const { language } = wording;
  let settings = first;
  const day = today();
  const session = startSession(
    {
      document,
      scope: article,
      engine: {
        findCandidates: (blocks) => send("findCandidates", { blocks }),
        resolve: (about, candidates) => send("resolve", { document: about, candidates }),
      },
      language,
      asOf: { day, origin: "today" },
      hover: () => ({ mode: settings.hoverMode, delay: settings.hoverDelay, modifier: settings.hoverModifier }),
      describe: (entity, asOf, mentioned, words) => askCard({ entity, asOf, mentioned, words, language }),
      async loadCard() {
        cardSlot.fill((needs) =>
          createCard({
            ...needs,
            // There is no page and no site to mute it for.
            mute: (entity, scope, on) =>
              scope === "always"
                ? change([{ key: muteKey(entity, null), ...(on ? { value: true } : {}) }]).then(
                    () => true,
                    () => false,
                  )
                : Promise.resolve(false),
            askHere: async () => null,
            showInPanel: () => undefined,
          }),
        );
        const words = await send("words", { language, prefix: "card_" });
        return { words, theme: () => settings.theme, size: () => settings.size };
      },
      // Only the panel and the shortcuts go about in a text.
      loadTravel: () => Promise.reject(new Error("there is nowhere to go in the preview")),
      changed: () => undefined,
      failed: console.error,
    },
    choiceOf(first, muted),
    signal,
  );
  return {
    change(now, mutedNow) {
      settings = now;
      session.tellUpTo(session.asOf, choiceOf(now, mutedNow));
    },
  };
}

const choiceOf = (settings: Settings, muted: readonly string[]): MarkChoice => {
  const choice = markChoice(settings, muted);
  return settings.enabled ? choice : { ...choice, kinds: new Set() };
};
