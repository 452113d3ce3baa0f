import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { frontPageState } from "../../scripts/browsers/page-state.ts";
import { until } from "../../scripts/browsers/until.ts";
import { servePages } from "../../scripts/serve.ts";
import { test as shared } from "./harness.ts";
import { pageKinds } from "./page-kinds.ts";
import { recordErrors } from "./uncaught-errors.ts";

/** With a server at a second origin, which ends with the worker. */
const test = shared.extend("elsewhere", { scope: "worker" }, () => servePages());

/** The document's own source and what is beside it, which nothing of ours may change. */
const sourceOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.documentElement.outerHTML.replace(/It is [\d.]+/, ""), document.adoptedStyleSheets.length]);

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, " ");

test.for(pageKinds)("right marks, an untouched page: $name", async (kind, { driver, page, server, elsewhere }) => {
  const takeErrors = await recordErrors(driver, page);
  const address = server.publish(kind.document(elsewhere.origin), kind.headers);
  server.takeRequests();
  await page.goto(address, { waitUntil: "domcontentloaded" });
  let source = kind.spoilt ? null : await sourceOf(page);
  const settled = (what: string, accept: (texts: readonly string[]) => boolean) =>
    until(
      what,
      async () => {
        const answer = await frontPageState(driver);
        return answer?.marking || answer?.reason === "nothing known" ? answer.mentions.map(({ text }) => oneSpace(text)) : null;
      },
      (texts) => texts !== null && accept(texts),
    );
  if (kind.act !== undefined) {
    await settled("first marks", (texts) => texts.length > 0);
    await page.evaluate(kind.act);
    source = await sourceOf(page);
  }
  await settled("the right marks", (texts) => texts.join() === kind.marks.join());
  if (!kind.spoilt) {
    await until(
      "the same in the page's own eyes",
      // A name that stands there more than once is painted once a section.
      async () => [...new Set((await paintedTexts(page)).map(oneSpace))].sort(),
      (texts) => texts.join() === [...new Set(kind.marks)].sort().join(),
    );
    expect(await sourceOf(page)).toEqual(source);
  }
  if (kind.inFrames !== undefined) {
    const wanted = kind.inFrames;
    await until(
      "marks in the frames",
      async () =>
        (
          await Promise.all(
            page
              .frames()
              .slice(1)
              .map((frame) => paintedTexts(frame)),
          )
        ).flat(),
      (texts) => wanted.every((text) => texts.includes(text)),
    );
  }
  expect(
    server
      .takeRequests()
      .filter((path) => path !== "/favicon.ico")
      .slice(1)
      .sort(),
  ).toEqual([...(kind.requests ?? [])].sort());
  expect(await takeErrors()).toEqual([]);
});
