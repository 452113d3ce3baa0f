import { describe, expect, it } from "vitest";
import type { HeadsTo } from "../../../src/page/hover/point.ts";
import { headsTo } from "../../../src/page/hover/wedge.ts";
import { Driver, verbs } from "./driver.ts";
import { mark } from "./marks.ts";

const lavrov = mark("lavrov");
const tbilisi = mark("tbilisi");

describe("a pointer that rests on a mark", () => {
  it("asks at 100 ms and opens at 300", () => {
    const hover = new Driver();
    hover.move(10, 10, lavrov);
    expect(verbs(hover.wait(99))).toEqual([]);
    expect(verbs(hover.wait(1))).toEqual(["fetch"]);
    expect(verbs(hover.wait(199))).toEqual([]);
    expect(verbs(hover.wait(1))).toEqual(["show"]);
  });

  it("opens filled where the answer came before", () => {
    const hover = new Driver();
    hover.move(10, 10, lavrov);
    hover.wait(100);
    hover.send({ is: "answered", token: 1 });
    expect(verbs(hover.wait(200))).toEqual(["show", "paint"]);
  });

  it("forgives a tremor and counts anew after a stray", () => {
    const hover = new Driver();
    hover.move(10, 10, lavrov);
    hover.wait(200);
    hover.move(12, 11, lavrov);
    hover.wait(50);
    hover.move(30, 10, lavrov);
    expect(verbs(hover.wait(299))).toEqual([]);
    expect(verbs(hover.wait(1))).toEqual(["show"]);
  });

  it("opens at once with a delay of nought", () => {
    const hover = new Driver({ delay: 0 });
    hover.move(10, 10, lavrov);
    expect(verbs(hover.wait(0))).toEqual(["fetch", "show"]);
  });
});

describe("what opens nothing", () => {
  it.each([
    ["passing", (hover: Driver) => hover.move(80, 10, null)],
    ["scrolling the mark away", (hover: Driver) => hover.send({ is: "scroll", mark: null, inCard: false })],
    ["pressing", (hover: Driver) => hover.send({ is: "press", mark: lavrov, inCard: false })],
    ["typing", (hover: Driver) => hover.send({ is: "typed" })],
    ["dragging", (hover: Driver) => hover.move(11, 10, lavrov, { held: true })],
    ["leaving the page", (hover: Driver) => hover.send({ is: "out" })],
  ])("%s", (_, disturb) => {
    const hover = new Driver();
    hover.move(10, 10, lavrov);
    hover.wait(250);
    disturb(hover);
    expect(verbs(hover.wait(5000))).toEqual([]);
    expect(hover.shown).toBeNull();
  });

  it("a scroll that leaves the mark under the pointer, before the pointer rested anew", () => {
    const hover = new Driver();
    hover.move(10, 10, lavrov);
    hover.wait(250);
    hover.send({ is: "scroll", mark: lavrov, inCard: false });
    expect(hover.wait(299).some((effect) => effect.do === "show")).toBe(false);
    expect(verbs(hover.wait(1))).toEqual(["show"]);
  });

  it("a mark that scrolls under a still pointer, though the browser sends a move", () => {
    const hover = new Driver();
    hover.move(10, 10, null);
    hover.send({ is: "scroll", mark: null, inCard: false });
    hover.move(10, 10, lavrov);
    expect(hover.wait(5000)).toEqual([]);
    hover.move(11, 10, lavrov);
    expect(verbs(hover.wait(300))).toEqual(["fetch", "show"]);
  });
});

describe("modes", () => {
  it("with a modifier opens only while it is held", () => {
    const hover = new Driver({ mode: "modifier" });
    hover.move(10, 10, lavrov);
    expect(hover.wait(1000)).toEqual([]);
    hover.send({ is: "modifier", down: true, mark: lavrov, inCard: false });
    hover.wait(200);
    hover.send({ is: "modifier", down: false, mark: lavrov, inCard: false });
    expect(hover.wait(1000)).toEqual([]);
    hover.send({ is: "modifier", down: true, mark: lavrov, inCard: false });
    expect(verbs(hover.wait(300))).toEqual(["fetch", "show"]);
  });

  it("opens a quiet mark only with the modifier", () => {
    const hover = new Driver();
    const quiet = mark("quiet", { quiet: true });
    hover.move(10, 10, quiet);
    expect(hover.wait(1000)).toEqual([]);
    hover.move(11, 10, quiet, { modifier: true });
    expect(verbs(hover.wait(300))).toEqual(["fetch", "show"]);
  });

  it("by click opens at once, and never takes a link's click", () => {
    const hover = new Driver({ mode: "click" });
    hover.move(10, 10, lavrov);
    expect(hover.wait(1000)).toEqual([]);
    expect(verbs(hover.send({ is: "click", way: "click", mark: lavrov, inCard: false }))).toEqual(["fetch", "show"]);
    hover.send({ is: "close" });
    expect(hover.send({ is: "click", way: "click", mark: mark("linked", { inLink: true }), inCard: false })).toEqual([]);
  });

  it("resting, a click opens nothing", () => {
    expect(new Driver().send({ is: "click", way: "click", mark: lavrov, inCard: false })).toEqual([]);
  });

  it("a tap opens at once, except inside a link", () => {
    const hover = new Driver();
    expect(verbs(hover.send({ is: "click", way: "touch", mark: lavrov, inCard: false }))).toEqual(["fetch", "show"]);
    expect(verbs(hover.send({ is: "click", way: "touch", mark: mark("linked", { inLink: true }), inCard: false }))).toEqual(["hide"]);
  });
});

describe("an open card", () => {
  const box = { left: 0, top: 40, right: 400, bottom: 440 };
  const toCard: HeadsTo = (start, last, now) => headsTo(box, start, last, now);
  const opened = (): Driver => {
    const hover = new Driver();
    hover.move(200, 10, lavrov);
    hover.wait(300);
    expect(hover.shown).toBe("lavrov");
    return hover;
  };

  it("closes 300 ms after the pointer left", () => {
    const hover = opened();
    hover.move(200, 0, null, { headsTo: toCard });
    expect(hover.wait(299)).toEqual([]);
    expect(verbs(hover.wait(1))).toEqual(["hide"]);
  });

  it("waits for a slow pointer on its way to the card, and stays under it", () => {
    const hover = opened();
    for (let y = 14; y < 40; y += 4) {
      hover.move(200, y, null, { headsTo: toCard });
      expect(hover.wait(250)).toEqual([]);
    }
    hover.move(200, 41, null, { inCard: true, headsTo: toCard });
    expect(hover.wait(60_000)).toEqual([]);
  });

  it("does not wait for one that stops on the way", () => {
    const hover = opened();
    hover.move(200, 20, null, { headsTo: toCard });
    expect(verbs(hover.wait(300))).toEqual(["hide"]);
  });

  it("gives way to its neighbour without a blink", () => {
    const hover = opened();
    hover.move(250, 10, null, { headsTo: toCard });
    hover.wait(100);
    hover.move(300, 10, tbilisi, { headsTo: toCard });
    expect(verbs(hover.wait(300))).toEqual(["fetch", "show"]);
    expect(hover.shown).toBe("tbilisi");
  });

  it("closes on a press elsewhere, not on one inside or on its own mark", () => {
    const hover = opened();
    expect(hover.send({ is: "press", mark: null, inCard: true })).toEqual([]);
    expect(hover.send({ is: "press", mark: lavrov, inCard: false })).toEqual([]);
    expect(verbs(hover.send({ is: "press", mark: null, inCard: false }))).toEqual(["hide"]);
  });

  it("dismissed, opens again only after the pointer left the mark", () => {
    const hover = opened();
    expect(verbs(hover.send({ is: "close" }))).toEqual(["hide"]);
    hover.move(205, 10, lavrov);
    expect(hover.wait(5000)).toEqual([]);
    hover.move(300, 10, null);
    hover.move(205, 10, lavrov);
    expect(verbs(hover.wait(300))).toEqual(["fetch", "show"]);
  });

  it("stays while the focus is in it", () => {
    const hover = opened();
    hover.send({ is: "focus", inCard: true });
    hover.move(300, 300, null, { headsTo: toCard });
    expect(hover.wait(60_000)).toEqual([]);
    hover.send({ is: "focus", inCard: false });
    expect(hover.wait(299)).toEqual([]);
    expect(verbs(hover.wait(1))).toEqual(["hide"]);
  });

  it("closes when the page scrolled its mark away from the pointer", () => {
    const hover = opened();
    hover.send({ is: "scroll", mark: null, inCard: false });
    hover.wait(200);
    hover.send({ is: "scroll", mark: null, inCard: false });
    expect(verbs(hover.wait(100))).toEqual(["hide"]);
  });

  it("is handed over when pinned", () => {
    const hover = opened();
    expect(verbs(hover.send({ is: "pin" }))).toEqual(["pin"]);
    hover.move(300, 300, null);
    expect(hover.wait(5000)).toEqual([]);
  });

  it("takes no late answer", () => {
    const hover = opened();
    hover.send({ is: "visit", mark: tbilisi });
    expect(hover.send({ is: "answered", token: 1 })).toEqual([]);
    expect(verbs(hover.send({ is: "answered", token: 2 }))).toEqual(["paint"]);
    hover.send({ is: "close" });
    expect(hover.send({ is: "answered", token: 2 })).toEqual([]);
  });
});
