import type { Card, CardAnswer } from "../card-slot.ts";
import type { HoverNeeds } from "./hover.ts";
import type { HoverEffect, HoverEvent } from "./machine.ts";
import type { Mark, Way } from "./mark.ts";

/** Carries out what the machine asks for. */
export interface Presenter {
  perform(effect: HoverEffect): void;
  /** Null until the first card was needed and its script has come. */
  card(): Card | null;
}

/** The card on screen, or the one that will be as soon as its script has come. */
interface Shown {
  readonly mark: Mark;
  readonly way: Way;
  readonly token: number;
}

export function createPresenter(needs: HoverNeeds, send: (event: HoverEvent) => void): Presenter {
  let card: Card | null = null;
  let loading = false;
  let shown: Shown | null = null;
  let latest: { readonly mark: Mark; readonly token: number; readonly answer: CardAnswer } | null = null;

  function load(): void {
    if (card || loading) return;
    loading = true;
    needs
      .loadCard({ close: () => send({ is: "close" }), pin: () => send({ is: "pin" }) })
      .then((made) => {
        if (needs.signal.aborted) return made.destroy();
        card = made;
        loading = false;
        if (!shown) return prepare();
        card.show(shown.mark, shown.way);
        if (latest?.token === shown.token) card.paint(latest.answer);
      })
      .catch(() => {
        // The next hover tries again: the engine may only have been restarting.
        loading = false;
        send({ is: "close" });
      });
  }

  const prepare = (): void => {
    if (latest) card?.prepare(latest.mark, latest.answer);
  };

  function fetch(mark: Mark, token: number): void {
    load();
    void needs.describe(mark).then((answer) => {
      if (latest && latest.token > token) return;
      latest = { mark, token, answer };
      if (!shown) prepare();
      send({ is: "answered", token });
    });
  }

  needs.signal.addEventListener("abort", () => card?.destroy());

  return {
    card: () => card,
    perform(effect) {
      switch (effect.do) {
        case "fetch":
          return fetch(effect.mark, effect.token);
        case "show":
          shown = effect;
          needs.onActive(effect.mark);
          return card?.show(effect.mark, effect.way);
        case "paint":
          if (latest?.token === effect.token) card?.paint(latest.answer);
          return;
        case "hide":
          shown = null;
          needs.onActive(null);
          return card?.hide();
        case "pin":
          shown = null;
          needs.onActive(null);
          return card?.pin();
      }
    },
  };
}
