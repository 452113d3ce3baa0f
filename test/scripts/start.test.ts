import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/project.ts";
import { pageNames } from "../../scripts/serve.ts";

function run(script: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [join(root, "scripts", script), ...words], { encoding: "utf8" });
}

test("npm start lists the sample articles", () => {
  const { status, stdout } = run("start.mjs", "--list");
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toEqual(pageNames());
  expect(stdout).toContain("2024-09-30");
});

test.each([
  ["start.mjs", "npm start"],
  ["test.mjs", "npm test"],
])("%s prints its usage", (script, name) => {
  const { status, stdout, stderr } = run(script, "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.startsWith(name)).toBe(true);
});

test.each([
  ["start.mjs", ["--browser", "opera"], 'There is no browser "opera"'],
  ["start.mjs", ["--url", "nowhere"], '"nowhere" is not an address'],
  ["start.mjs", ["--url", "https://example.org/", "--article", "namesakes"], "Name an article or an address"],
  ["start.mjs", ["--article", "unwritten"], 'There is no sample "unwritten"'],
  ["start.mjs", ["--nonsense"], "Unknown option '--nonsense'"],
  ["test.mjs", ["--fast"], 'npm test takes no arguments, but was given "--fast"'],
])("%s refuses %j with one sentence", (script, words, sentence) => {
  const { status, stdout, stderr } = run(script, ...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("npm start refuses a file that is no browser", () => {
  const { status, stderr } = run("start.mjs", "--headless", "--browser-path", process.execPath);
  expect(status).toBe(1);
  expect(stderr).toContain("is no browser that can load the extension");
});
