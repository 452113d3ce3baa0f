import { atRest, type HoverEffect, type HoverEvent, type HoverState, step, wakeAt } from "../../../src/page/hover/machine.ts";
import type { Mark } from "../../../src/page/hover/mark.ts";
import { defaultHoverSettings, type HoverSettings } from "../../../src/page/hover/settings.ts";

export interface Happening {
  readonly time: number;
  readonly effect: HoverEffect;
}

/** Drives the machine on a clock of its own, and wakes it exactly when it asked to be. */
export class Driver {
  state: HoverState = atRest;
  time = 0;
  readonly log: Happening[] = [];
  readonly settings: HoverSettings;

  constructor(settings: Partial<HoverSettings> = {}) {
    this.settings = { ...defaultHoverSettings, ...settings };
  }

  send(event: HoverEvent): readonly HoverEffect[] {
    const { state, effects } = step(this.state, event, this.time, this.settings);
    this.state = state;
    for (const effect of effects) this.log.push({ time: this.time, effect });
    return effects;
  }

  /** Lets time go by; returns the effects of it. */
  wait(ms: number): readonly HoverEffect[] {
    const end = this.time + ms;
    const from = this.log.length;
    for (;;) {
      const due = wakeAt(this.state, this.settings);
      if (due === null || due > end) break;
      this.time = Math.max(this.time, due);
      this.send({ is: "wake" });
    }
    this.time = end;
    return this.log.slice(from).map(({ effect }) => effect);
  }

  move(x: number, y: number, mark: Mark | null, more: Partial<Extract<HoverEvent, { is: "move" }>> = {}): readonly HoverEffect[] {
    return this.send({ is: "move", x, y, mark, inCard: false, held: false, modifier: false, headsTo: null, ...more });
  }

  get shown(): string | null {
    return this.state.open?.mark.key ?? null;
  }
}

export const verbs = (effects: readonly HoverEffect[]): string[] => effects.map((effect) => effect.do);
