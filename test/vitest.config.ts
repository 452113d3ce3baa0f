import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import type { Kind } from "../scripts/project.ts";

/** The tests of the loaded extension, once for each kind of browser: one browser, one page at a time, shared by all files. */
function browserProject(kind: Kind) {
  return {
    test: {
      name: kind,
      // A folder of its own holds what is done in one kind of browser alone: a test that is skipped counts as failed.
      include: ["test/browser/*.test.ts", `test/browser/${kind}/*.test.ts`],
      provide: { kind },
      isolate: false,
      maxWorkers: 1,
      // States are waited for, and on a loaded machine a browser's start alone was seen to take 25 s.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/built/**"],
          // Some open the whole dataset: seconds on an idle machine, a minute on one with other work.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // What `npm run build` left in dist, read as files.
      { test: { name: "built", include: ["test/built/*.test.ts"] } },
      browserProject("chromium"),
      browserProject("firefox"),
    ],
  },
});
