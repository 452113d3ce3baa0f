import "../platform/fake-browser.ts";
import { expect, test, vi } from "vitest";
import { askPanel, onAsked } from "../../src/panel/ask.ts";
import { fake } from "../platform/fake-browser.ts";

test("a wish waits for the panel, which takes it once", async () => {
  await askPanel("flavia");
  const asked: string[] = [];
  onAsked((entity) => asked.push(entity));
  await vi.waitFor(() => expect(asked).toEqual(["flavia"]));
  expect(fake.areas.session.size).toBe(0);
  await askPanel("rupert");
  await vi.waitFor(() => expect(asked).toEqual(["flavia", "rupert"]));
  // What is no entity's id is no wish.
  await askPanel("<b>");
  await askPanel("sapt");
  await vi.waitFor(() => expect(asked).toEqual(["flavia", "rupert", "sapt"]));
});
