import { render } from "preact";
import type { Here, PlaceInText } from "../core/context/here.ts";
import type { Wording } from "../i18n/wording.ts";
import type { Box, CardAnswer, CardNeeds } from "../page/card-slot.ts";
import type { Mark, Way } from "../page/hover/mark.ts";
import { askArticle, goTo } from "./article.ts";
import css from "./card.css";
import { asHtml, asPlainText, cite } from "./citation.ts";
import { copy } from "./clipboard.ts";
import { dragDown } from "./drag.ts";
import { keepFocus } from "./focus.ts";
import { makeHost } from "./host.ts";
import { keepAsSheet, keepBeside, keepDocked, type Placing, wantsSheet } from "./place.ts";
import { textSize } from "./text-size.ts";
import { colourScheme } from "./theme.ts";
import { CardFace } from "./view/card.tsx";
import type { MuteScope } from "./view/wording.ts";

/** One card standing in the page: open, or pinned. */
export interface Panel {
  readonly element: HTMLElement;
  /** Fills it for its first mark before it is shown, which then costs less. */
  prepare(answer: CardAnswer): void;
  moveTo(mark: Mark, way: Way): void;
  paint(answer: CardAnswer): void;
  /** Asks anew for what it shows. */
  retell(): void;
  /** Pins it, or moves it, as the `index`th of so many pinned cards. */
  dock(index: number, count: number): void;
  focus(): void;
  box(): Box;
  close(): void;
}

interface PanelEvents {
  close(): void;
  pin(): void;
}

/** The entity shown, and those from which it was followed. */
interface Step {
  readonly entity: string;
  /** As the page or the card before it names it. */
  readonly words: string;
  readonly answer: CardAnswer | null;
  /** What the article itself says of it; null while it is awaited, and where it says nothing. */
  readonly here: Here | null;
}

/** What the reader selects may be long, and names the card while it waits. */
const longestName = 120;

const hostStyle = {
  position: "fixed",
  display: "flex",
  "flex-direction": "column",
  width: "392px",
  margin: "0",
  border: "0",
  padding: "0",
  background: "none",
  overflow: "visible",
  // Until it is placed; not by visibility, since what is hidden takes no focus.
  opacity: "0",
};

/**
 * Makes a card for a mark; `moveTo` fills and shows it, so that the caller already knows the panel when the focus enters it.
 * @param events what the reader does to it, or the page; `close` leaves the closing to the caller.
 */
export function openPanel(needs: CardNeeds, wording: Wording, first: Mark, events: PanelEvents): Panel {
  const { document } = needs;
  const host = makeHost(document, css, events.close);
  host.style(hostStyle);
  const surface = document.createElement("div");
  surface.className = "tokens";
  const declared = getComputedStyle(document.documentElement).colorScheme;
  surface.style.colorScheme = colourScheme(needs.theme(), declared);
  surface.style.fontSize = textSize[needs.size()];
  host.root.append(surface);
  const focus = keepFocus(document, host.root);
  host.root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === "Tab") focus.tabbed(event);
    if (event.key !== "Escape") return;
    // A dialog of the page would close with the card.
    event.preventDefault();
    events.close();
  });

  dragDown(host.root, surface, events.close);

  let mark = first;
  let trail: readonly Step[] = [];
  let pinned = false;
  let moves = 0;
  let placing: Placing | null = null;

  function draw(): void {
    const had = host.root.activeElement !== null;
    const now = trail.at(-1);
    const before = trail.at(-2)?.answer;
    const shown = {
      kind: now?.answer?.is === "known" ? now.answer.view.kind : mark.kind,
      words: now?.words ?? "",
      answer: now?.answer ?? null,
      article: { here: now?.here ?? null, language: needs.annotation.info().language },
      back: before?.is === "known" ? before.view.name.text : before?.is === "several" ? before.words : null,
      pinned,
      fresh: moves === 1,
    };
    render(<CardFace key={`${moves} ${trail.length}`} shown={shown} wording={wording} acts={acts} />, surface);
    placing?.update();
    // What had the focus may be gone with the old content.
    if (had && host.root.activeElement === null) focus.enter();
  }

  function fill(entity: string, answer: CardAnswer): void {
    const now = trail.at(-1);
    if (now?.entity !== entity || now.answer) return;
    trail = [...trail.slice(0, -1), { ...now, answer }];
    draw();
  }

  function begin(step: Pick<Step, "entity" | "words">, before: readonly Step[]): void {
    const begun = { ...step, answer: null, here: null };
    trail = [...before, begun];
    draw();
    const own = moves;
    void askArticle(needs, step.entity).then((here) => {
      const now = trail.at(-1);
      // Both may have changed meanwhile: another mark, another card in the trail.
      if (here === null || own !== moves || now?.entity !== step.entity) return;
      trail = [...trail.slice(0, -1), { ...now, here }];
      if (now.answer) draw();
    });
  }

  function ask(step: Pick<Step, "entity" | "words">, before: readonly Step[]): void {
    begin(step, before);
    void needs.describe(step.entity).then((answer) => fill(step.entity, answer));
  }

  const acts = {
    follow: (entity: string, words: string) => ask({ entity, words }, trail),
    retry() {
      const now = trail.at(-1);
      if (now) ask(now, trail.slice(0, -1));
    },
    back() {
      trail = trail.slice(0, -1);
      draw();
    },
    copy() {
      const answer = trail.at(-1)?.answer;
      const view = document.defaultView;
      if (answer?.is !== "known" || !view) return false;
      const lines = cite(answer.view, wording);
      return copy(view, asPlainText(lines), asHtml(lines));
    },
    mute: (scope: MuteScope, on: boolean) => needs.mute(trail.at(-1)?.entity ?? mark.entity, scope, on),
    copyText: (text: string) => document.defaultView !== null && copy(document.defaultView, text, null),
    showInPanel: () => needs.showInPanel(trail.at(-1)?.entity ?? mark.entity),
    goTo: (place: PlaceInText) => goTo(needs, place),
    pin: events.pin,
    close: events.close,
  };

  function beginAt(next: Mark): void {
    mark = next;
    moves += 1;
    begin({ entity: next.entity, words: next.range.toString().slice(0, longestName) }, []);
  }

  function moveTo(next: Mark, nextWay: Way): void {
    const prepared = moves > 0 && !host.element.isConnected;
    placing?.end();
    placing = null;
    if (!host.element.isConnected) host.place(next.range.startContainer);
    if (prepared) mark = next;
    else beginAt(next);
    const sheet = wantsSheet(document, nextWay === "touch");
    surface.classList.toggle("sheet", sheet);
    placing = sheet ? keepAsSheet(host, next) : keepBeside(host, next);
    if (nextWay === "pointer") focus.leave();
    else focus.enter();
  }

  return {
    element: host.element,
    prepare(answer) {
      beginAt(first);
      fill(first.entity, answer);
    },
    moveTo,
    paint: (answer) => fill(mark.entity, answer),
    retell() {
      const now = trail.at(-1);
      // The cards behind it are of the former day: there is no way back to them. Those to choose from are no entity's.
      if (now?.entity) ask(now, []);
    },
    dock(index, count) {
      placing?.end();
      placing = keepDocked(host, index, count);
      surface.classList.remove("sheet");
      if (pinned) return;
      pinned = true;
      draw();
    },
    focus: focus.enter,
    box: () => host.element.getBoundingClientRect(),
    close() {
      focus.leave();
      placing?.end();
      render(null, surface);
      host.remove();
    },
  };
}
