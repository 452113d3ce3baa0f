import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { readingExpression } from "../../../scripts/context/bundle.ts";
import type { PageReading } from "../../../scripts/context/in-page.ts";
import { startReader } from "../../../scripts/context/reader.ts";
import { findPublished } from "../../../src/core/published/published.ts";
import { test } from "../harness.ts";

/** Reads saved pages as the command does, in a Chromium of its own. */
async function readSaved(pages: readonly { readonly html: string | Uint8Array; readonly url?: string }[]): Promise<PageReading[]> {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  const reader = await startReader(() => undefined, await readingExpression());
  try {
    return await Promise.all(
      pages.map(({ html, url }, i) => {
        const file = join(folder, `${i}.html`);
        writeFileSync(file, html);
        return reader.read({ html: file, ...(url === undefined ? {} : { url }) });
      }),
    );
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true });
  }
}

const words =
  "Ministers met in the old town to talk about the railway that was to have been finished long ago, and about its price. ".repeat(8);

test("a saved page is read at its address, its scripts off, and asks for nothing", async ({ server }) => {
  const url = `${server.origin}/2024/09/30/story`;
  const html =
    `<!doctype html><html lang="en"><head><title>A story</title><meta http-equiv="refresh" content="0; url=${server.origin}/elsewhere">` +
    `<link rel="stylesheet" href="${server.origin}/style.css"><script src="${server.origin}/a.js"></script></head><body><h1>A story</h1>` +
    `<script>document.title = "Changed"; fetch("${server.origin}/told")</script><img src="${server.origin}/pixel.png" onerror="document.title = 'Changed'">` +
    `<iframe src="${server.origin}/frame"></iframe><p>${words}</p></body></html>`;
  // The server is shared: what tests before this one asked of it is theirs.
  server.takeRequests();
  const [reading] = await readSaved([{ html, url }]);
  expect(reading).toMatchObject({ article: true, title: "A story", language: "en" });
  expect(findPublished(reading!.signs, "2026-11-24")).toEqual({ day: "2024-09-30", sign: "address" });
  expect(server.takeRequests()).toEqual([]);
});

test("pages are read beside one another, in the encoding that they are in", async () => {
  const russian = "<title>Встреча</title><h1>Встреча</h1>";
  const windows = [...`<meta charset="windows-1251">${russian}`].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  const readings = await readSaved([
    { html: russian },
    { html: Uint8Array.from(windows) },
    { html: `<meta charset="windows-1251">${russian}` },
    { html: "" },
  ]);
  expect(readings.map(({ title, language }) => ({ title, language }))).toEqual([
    { title: "Встреча", language: "ru" },
    { title: "Встреча", language: "ru" },
    { title: "Встреча", language: "ru" },
    { title: "", language: null },
  ]);
});
