import "../platform/fake-browser.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { askPanel, onAsked } from "../../src/panel/ask.ts";
import { fake } from "../platform/fake-browser.ts";

/** As much of a document as a panel's visibility needs. */
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
vi.stubGlobal("document", page);
const turn = (visibilityState: "visible" | "hidden") => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
};

const asked: string[] = [];
beforeEach(() => asked.splice(0));

test("a wish waits for the panel of its tab, for when the reader sees it, and is taken once", async () => {
  await askPanel(7, "flavia");
  onAsked(
    async (tab) => tab === 7,
    (entity) => asked.push(entity),
  );
  await vi.waitFor(() => expect(asked).toEqual(["flavia"]));
  expect(fake.areas.session.size).toBe(0);

  await askPanel(8, "michael");
  await askPanel(7, "rupert");
  await vi.waitFor(() => expect(asked).toEqual(["flavia", "rupert"]));

  turn("hidden");
  await askPanel(7, "sapt");
  turn("visible");
  await vi.waitFor(() => expect(asked).toEqual(["flavia", "rupert", "sapt"]));
});

test("what is no entity's id is no wish", async () => {
  await askPanel(7, "<b>");
  await askPanel(7, "fritz");
  await vi.waitFor(() => expect(asked).toEqual(["fritz"]));
});
