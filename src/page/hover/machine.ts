import type { Mark, Way } from "./mark.ts";
import { distance, type HeadsTo, type Point } from "./point.ts";
import type { HoverSettings } from "./settings.ts";

/**
 * When a card opens and closes: a pure function of state, event and time. It holds no timer; `wakeAt` says when it
 * wants the event `wake`. Two things go on side by side, a mark on which the pointer rests (`pending`) and the card
 * that is open (`open`), so that a card gives way to its neighbour's without a blink.
 *
 * | event          | pending (pointer rests on a mark)                        | open                                                     |
 * | -------------- | -------------------------------------------------------- | -------------------------------------------------------- |
 * | move to a mark | begins; strayed over `slop`: rest counts anew            | its own mark: stays. Another's: stays until that one opens, `switchWithin` at most |
 * | move elsewhere | ends                                                     | in the card: stays. Else closes `closeAfter` later, counted anew while it heads for the card |
 * | move, button held | ends                                                  | as above                                                 |
 * | same point again | not a move: begins nothing                             | as above                                                 |
 * | modifier       | begins or ends, as the mode has it                       | -                                                        |
 * | out            | ends                                                     | closes `closeAfter` later                                |
 * | scroll         | its mark still under the pointer: rest counts anew. Else ends; begins no more until a move | pointer still on mark or card: stays. Else closes `closeAfter` later |
 * | press          | ends; begins no more until a move                        | elsewhere: closes at once                                |
 * | click          | -                                                        | opens at once where that mode, or a finger, does so; else, elsewhere: closes |
 * | typed          | ends; begins no more until a move                        | stays as it is                                           |
 * | visit (key)    | ends                                                     | opens at once                                            |
 * | focus          | -                                                        | in the card: stays. Gone, pointer elsewhere: closes `closeAfter` later |
 * | close          | ends; that mark opens again only after the pointer left it | closes at once                                         |
 * | pin            | as close                                                 | is handed over and no more the machine's                 |
 * | answered       | remembered if it is this rest's                          | painted if it is this card's; any other is dropped       |
 * | wake           | asks for the data at `fetchAfter`, opens after the delay | closes when it is time                                   |
 */
export function step(state: HoverState, event: HoverEvent, time: number, settings: HoverSettings): Step {
  switch (event.is) {
    case "move":
      return moved(state, event, time, settings);
    case "modifier":
      return modified(state, event, time, settings);
    case "out":
      return { state: over({ ...state, point: null, under: null, pending: null }, false, time), effects: [] };
    case "scroll":
      return { state: over(scrolled(state, event.mark, time), isOver(state, event.mark, event.inCard), time), effects: [] };
    case "press": {
      const calm = quiet(state);
      return isOver(state, event.mark, event.inCard) ? { state: calm, effects: [] } : closed(calm);
    }
    case "click":
      if (event.mark && !event.mark.inLink && (event.way === "touch" || settings.mode === "click")) {
        return opened(state, event.mark, event.way, time);
      }
      return isOver(state, event.mark, event.inCard) ? { state, effects: [] } : closed(state);
    case "typed":
      return { state: quiet(state), effects: [] };
    case "visit":
      return opened(state, event.mark, "key", time);
    case "focus": {
      if (!state.open) return { state, effects: [] };
      const leftAt = state.open.leftAt === null ? null : time;
      return { state: { ...state, open: { ...state.open, focused: event.inCard, leftAt } }, effects: [] };
    }
    case "close":
      return closed(dismissed(state));
    case "pin":
      if (!state.open) return { state, effects: [] };
      return { state: { ...dismissed(state), open: null }, effects: [{ do: "pin" }] };
    case "answered":
      if (state.open?.token === event.token) return { state, effects: [{ do: "paint", token: event.token }] };
      if (state.pending?.token !== event.token) return { state, effects: [] };
      return { state: { ...state, pending: { ...state.pending, answered: true } }, effects: [] };
    case "wake":
      return woken(state, time, settings);
  }
}

/** A pointer strayed this far, in CSS pixels, has not come to rest; less is a hand's tremor. */
export const slop = 4;
/** Data is asked for this long after the pointer came to rest, in ms: passing pointers ask for nothing. */
export const fetchAfter = 100;
/** From leaving mark and card to closing, in ms. */
export const closeAfter = 300;
/** An open card waits this long, in ms, for the neighbour under the pointer to take its place. */
export const switchWithin = 600;

/** The mark on which the pointer rests, on its way to a card. */
interface Pending {
  readonly mark: Mark;
  /** One a hover: an answer with another's is late and dropped. */
  readonly token: number;
  readonly enteredAt: number;
  readonly restedAt: number;
  readonly restPoint: Point;
  readonly asked: boolean;
  readonly answered: boolean;
}

/** The card that is open. It stays while the pointer is over mark or card (`leftAt` null) or the focus is in it. */
interface Open {
  readonly mark: Mark;
  readonly token: number;
  readonly leftAt: number | null;
  /** Where the pointer was last over mark or card: the wedge opens from there. */
  readonly lastOver: Point | null;
  readonly focused: boolean;
}

export interface HoverState {
  readonly point: Point | null;
  /** The mark under the pointer. */
  readonly under: Mark | null;
  readonly modifier: boolean;
  /** False from a scroll, a press or typing until the pointer really moves. */
  readonly armed: boolean;
  readonly pending: Pending | null;
  readonly open: Open | null;
  /** Key of a mark whose card was dismissed while the pointer is still on it. */
  readonly dismissed: string | null;
  readonly lastToken: number;
}

export const atRest: HoverState = {
  point: null,
  under: null,
  modifier: false,
  armed: false,
  pending: null,
  open: null,
  dismissed: null,
  lastToken: 0,
};

export type HoverEvent =
  /** `held`: a button is down, so it drags or selects. `headsTo`: asks about the open card. */
  | (Point & {
      readonly is: "move";
      readonly mark: Mark | null;
      readonly inCard: boolean;
      readonly held: boolean;
      readonly modifier: boolean;
      readonly headsTo: HeadsTo | null;
    })
  | { readonly is: "modifier"; readonly down: boolean; readonly mark: Mark | null; readonly inCard: boolean }
  /** The pointer left the page, or the page is no longer looked at. */
  | { readonly is: "out" }
  /** Something scrolled; what is under the pointer now. */
  | { readonly is: "scroll"; readonly mark: Mark | null; readonly inCard: boolean }
  | { readonly is: "press"; readonly mark: Mark | null; readonly inCard: boolean }
  | { readonly is: "click"; readonly mark: Mark | null; readonly inCard: boolean; readonly way: "click" | "touch" }
  | { readonly is: "typed" }
  | { readonly is: "visit"; readonly mark: Mark }
  | { readonly is: "focus"; readonly inCard: boolean }
  | { readonly is: "close" }
  | { readonly is: "pin" }
  | { readonly is: "answered"; readonly token: number }
  | { readonly is: "wake" };

export type HoverEffect =
  | { readonly do: "fetch"; readonly mark: Mark; readonly token: number }
  /** Opens, or moves an open card there. Every way but the pointer's takes the focus. */
  | { readonly do: "show"; readonly mark: Mark; readonly token: number; readonly way: Way }
  | { readonly do: "paint"; readonly token: number }
  | { readonly do: "hide" }
  | { readonly do: "pin" };

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

const showAt = (state: HoverState, pending: Pending, settings: HoverSettings): number =>
  pending.restedAt + (state.open ? Math.min(settings.delay, closeAfter) : settings.delay);

const fetchAt = (pending: Pending, settings: HoverSettings): number => pending.restedAt + Math.min(fetchAfter, settings.delay);

function closeAt({ open, pending }: HoverState): number | null {
  if (!open || open.focused || open.leftAt === null) return null;
  return Math.max(open.leftAt + closeAfter, pending ? pending.enteredAt + switchWithin : 0);
}

/** When the machine wants `wake` next, in the clock of its events; null: only an event can change anything. */
export function wakeAt(state: HoverState, settings: HoverSettings): number | null {
  const { pending } = state;
  const times = [closeAt(state)];
  if (pending) times.push(pending.asked ? showAt(state, pending, settings) : fetchAt(pending, settings));
  const due = times.filter((time) => time !== null);
  return due.length > 0 ? Math.min(...due) : null;
}

function woken(before: HoverState, time: number, settings: HoverSettings): Step {
  let state = before;
  const effects: HoverEffect[] = [];
  if (state.pending && !state.pending.asked && fetchAt(state.pending, settings) <= time) {
    effects.push({ do: "fetch", mark: state.pending.mark, token: state.pending.token });
    state = { ...state, pending: { ...state.pending, asked: true } };
  }
  const { pending } = state;
  if (pending && showAt(state, pending, settings) <= time) {
    const { mark, token } = pending;
    effects.push({ do: "show", mark, token, way: "pointer" });
    if (pending.answered) effects.push({ do: "paint", token });
    return { state: { ...state, pending: null, open: { mark, token, leftAt: null, lastOver: state.point, focused: false } }, effects };
  }
  const due = closeAt(state);
  return due !== null && due <= time ? { state: { ...state, open: null }, effects: [...effects, { do: "hide" }] } : { state, effects };
}

function moved(before: HoverState, event: Extract<HoverEvent, { is: "move" }>, time: number, settings: HoverSettings): Step {
  const { mark, inCard, held } = event;
  const now = { x: event.x, y: event.y };
  const last = before.point;
  // Chromium sends a move with the old coordinates when the page scrolled under a still pointer.
  const really = last === null || distance(last, now) > 0;
  const on = isOver(before, mark, inCard);
  let state: HoverState = {
    ...before,
    point: now,
    under: inCard ? null : mark,
    modifier: event.modifier,
    armed: !held && (before.armed || really),
    dismissed: mark && mark.key === before.dismissed ? before.dismissed : null,
  };
  state = over(state, on, time);
  if (state.open && !on && last && event.headsTo?.(state.open.lastOver ?? last, last, now)) {
    state = { ...state, open: { ...state.open, leftAt: time } };
  }
  return really ? rest(state, time, settings) : { state: goOn(state, settings), effects: [] };
}

/** The pointer came to a mark by moving, and the mark is still there: only then may the rest go on. */
function scrolled(state: HoverState, mark: Mark | null, time: number): HoverState {
  const { pending } = state;
  if (!pending || pending.mark.key !== mark?.key) return quiet({ ...state, under: mark });
  return { ...state, under: mark, pending: { ...pending, restedAt: time } };
}

/** The key pressed over a mark that needs it is as good as a move; otherwise a key begins nothing. */
function modified(before: HoverState, event: Extract<HoverEvent, { is: "modifier" }>, time: number, settings: HoverSettings): Step {
  const { mark, down, inCard } = event;
  const state = { ...over({ ...before, under: mark }, isOver(before, mark, inCard), time), modifier: down };
  if (down && mark !== null && (settings.mode === "modifier" || mark.quiet)) return rest({ ...state, armed: true }, time, settings);
  return { state: goOn(state, settings), effects: [] };
}

/** Keeps a rest whose mark is still under the pointer, and begins none. */
function goOn(state: HoverState, settings: HoverSettings): HoverState {
  const { pending, under } = state;
  return pending && pending.mark.key === under?.key && mayOpen(state, under, settings) ? state : { ...state, pending: null };
}

/** Begins, keeps or ends the rest on what is under the pointer. */
function rest(state: HoverState, time: number, settings: HoverSettings): Step {
  const { under, point, pending } = state;
  if (!under || !point || !mayOpen(state, under, settings)) return { state: { ...state, pending: null }, effects: [] };
  if (pending?.mark.key === under.key) {
    if (distance(point, pending.restPoint) <= slop) return { state, effects: [] };
    return { state: { ...state, pending: { ...pending, restedAt: time, restPoint: point } }, effects: [] };
  }
  const token = state.lastToken + 1;
  const begun = { mark: under, token, enteredAt: time, restedAt: time, restPoint: point, asked: false, answered: false };
  return { state: { ...state, lastToken: token, pending: begun }, effects: [] };
}

function mayOpen(state: HoverState, mark: Mark, settings: HoverSettings): boolean {
  if (!state.armed || mark.key === state.dismissed || mark.key === state.open?.mark.key) return false;
  if (settings.mode === "click") return false;
  return state.modifier || (settings.mode === "rest" && !mark.quiet);
}

function opened(state: HoverState, mark: Mark, way: Way, time: number): Step {
  const token = state.lastToken + 1;
  const here = state.under?.key === mark.key;
  const open = { mark, token, leftAt: here ? null : time, lastOver: state.point, focused: true };
  return {
    state: { ...quiet(state), dismissed: null, lastToken: token, open },
    effects: [
      { do: "fetch", mark, token },
      { do: "show", mark, token, way },
    ],
  };
}

const closed = (state: HoverState): Step =>
  state.open ? { state: { ...state, open: null }, effects: [{ do: "hide" }] } : { state, effects: [] };

const quiet = (state: HoverState): HoverState => ({ ...state, armed: false, pending: null });

const dismissed = (state: HoverState): HoverState => ({ ...state, pending: null, dismissed: state.under?.key ?? null });

const isOver = (state: HoverState, mark: Mark | null, inCard: boolean): boolean =>
  inCard || (mark !== null && mark.key === state.open?.mark.key);

/** Notes whether the pointer is over the open card or its mark. */
function over(state: HoverState, on: boolean, time: number): HoverState {
  if (!state.open) return state;
  if (on) return { ...state, open: { ...state.open, leftAt: null, lastOver: state.point } };
  return { ...state, open: { ...state.open, leftAt: state.open.leftAt ?? time } };
}
