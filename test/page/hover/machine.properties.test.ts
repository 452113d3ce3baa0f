import fc from "fast-check";
import { expect, it } from "vitest";
import type { HoverEvent } from "../../../src/page/hover/machine.ts";
import { closeAfter, wakeAt } from "../../../src/page/hover/machine.ts";
import type { HeadsTo } from "../../../src/page/hover/point.ts";
import { headsTo } from "../../../src/page/hover/wedge.ts";
import { Driver } from "./driver.ts";
import { mark } from "./marks.ts";

const marks = [mark("a"), mark("b"), mark("linked", { inLink: true }), mark("quiet", { quiet: true })];
const anyMark = fc.option(fc.constantFrom(...marks));
const place = { mark: anyMark, inCard: fc.boolean() };
const box = { left: 0, top: 20, right: 40, bottom: 40 };
const toCard: HeadsTo = (start, last, now) => headsTo(box, start, last, now);

const event: fc.Arbitrary<HoverEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant("move" as const),
      x: fc.nat(30),
      y: fc.nat(30),
      ...place,
      held: fc.constantFrom(false, false, false, true),
      modifier: fc.boolean(),
      headsTo: fc.option(fc.constant(toCard)),
    }),
  },
  fc.record({ is: fc.constant("modifier" as const), down: fc.boolean(), ...place }),
  fc.record({ is: fc.constant("scroll" as const), ...place }),
  fc.record({ is: fc.constant("press" as const), ...place }),
  fc.record({ is: fc.constant("click" as const), ...place, way: fc.constantFrom("click" as const, "touch" as const) }),
  fc.record({ is: fc.constant("visit" as const), mark: fc.constantFrom(...marks) }),
  fc.record({ is: fc.constant("focus" as const), inCard: fc.boolean() }),
  fc.record({ is: fc.constant("answered" as const), token: fc.nat(12) }),
  fc.constantFrom({ is: "out" as const }, { is: "typed" as const }, { is: "close" as const }, { is: "pin" as const }),
);

const run = fc.record({
  settings: fc.record({
    mode: fc.constantFrom("rest" as const, "rest" as const, "modifier" as const, "click" as const),
    delay: fc.constantFrom(0, 50, 300, 2000),
  }),
  moments: fc.array(fc.record({ event, wait: fc.constantFrom(0, 20, 90, 250, 310, 700, 2100) }), { maxLength: 40 }),
});

it("leaves no card open without pointer or focus", () => {
  fc.assert(
    fc.property(run, ({ settings, moments }) => {
      const hover = new Driver(settings);
      // What is true of the world, told apart from what the machine made of it.
      let under: string | null = null;
      let inCard = false;
      let focused = false;
      for (const { event, wait } of moments) {
        for (const effect of hover.send(event)) if (effect.do === "show") focused = effect.way !== "pointer";
        if (event.is === "move" || event.is === "scroll" || event.is === "modifier") {
          under = event.mark?.key ?? null;
          inCard = event.inCard;
        }
        if (event.is === "out") {
          under = null;
          inCard = false;
        }
        if (event.is === "focus") focused = event.inCard;
        for (const effect of hover.wait(wait)) if (effect.do === "show") focused = false;
        if (hover.state.open && !focused && !inCard && under !== hover.shown) {
          expect(wakeAt(hover.state, hover.settings), "it will close by itself").not.toBeNull();
        }
      }
      hover.send({ is: "out" });
      hover.send({ is: "focus", inCard: false });
      hover.wait(closeAfter);
      expect(hover.shown).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

it("opens by pointer only on a mark that it moved to, and the whole delay after scroll, press or typing", () => {
  fc.assert(
    fc.property(run, ({ settings, moments }) => {
      const hover = new Driver(settings);
      let at = "";
      /** Since when the pointer, having really moved or with the modifier pressed anew, may count as resting. */
      let since: number | null = null;
      /** The mark to which it came so, and not by a scroll. */
      let movedTo: string | null = null;
      for (const { event, wait } of moments) {
        hover.send(event);
        if (event.is === "move") {
          const here = `${event.x} ${event.y}`;
          if (here !== at && !event.held) since ??= hover.time;
          if (event.held) since = null;
          if (here !== at) movedTo = event.mark?.key ?? null;
          at = here;
        }
        if (event.is === "modifier" && event.down && (settings.mode === "modifier" || event.mark?.quiet)) {
          since ??= hover.time;
          movedTo = event.mark?.key ?? null;
        }
        if (event.is === "out") at = "";
        if (["press", "typed", "visit"].includes(event.is)) since = null;
        if (event.is === "scroll") since = event.mark?.key === movedTo && since !== null ? hover.time : null;
        if (event.is === "click" && hover.state.pending === null && hover.log.at(-1)?.effect.do === "show") since = null;
        const from = hover.log.length;
        hover.wait(wait);
        for (const { time, effect } of hover.log.slice(from)) {
          if (effect.do !== "show" || effect.way !== "pointer") continue;
          expect(since).not.toBeNull();
          expect(time - (since ?? time)).toBeGreaterThanOrEqual(Math.min(settings.delay, closeAfter));
          expect(effect.mark.key).toBe(movedTo);
          expect(settings.mode).not.toBe("click");
        }
      }
    }),
    { numRuns: 3000 },
  );
});

it("paints only the answer of the card that is open, and asks before it shows", () => {
  fc.assert(
    fc.property(run, ({ settings, moments }) => {
      const hover = new Driver(settings);
      for (const { event, wait } of moments) {
        hover.send(event);
        hover.wait(wait);
      }
      let open: number | null = null;
      const asked = new Map<number, string>();
      for (const { effect } of hover.log) {
        if (effect.do === "fetch") asked.set(effect.token, effect.mark.key);
        if (effect.do === "show") {
          expect(asked.get(effect.token)).toBe(effect.mark.key);
          if (effect.way === "touch" || effect.way === "click") expect(effect.mark.inLink).toBe(false);
          open = effect.token;
        }
        if (effect.do === "paint") expect(effect.token).toBe(open);
        if (effect.do === "hide" || effect.do === "pin") {
          expect(open).not.toBeNull();
          open = null;
        }
      }
    }),
    { numRuns: 3000 },
  );
});
