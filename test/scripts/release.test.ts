import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root, sourceManifest } from "../../scripts/project.ts";
import en from "../../src/_locales/en/messages.json";
import ka from "../../src/_locales/ka/messages.json";
import ru from "../../src/_locales/ru/messages.json";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { version, scripts } = JSON.parse(read("package.json"));

test("the change log's newest version is that of package.json, under a day, and its versions go down", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$/gm)].filter(
    ([, name]) => name !== "Unreleased",
  );
  const [newest] = headings;
  expect(newest?.[1]).toBe(version);
  for (const [heading, , day] of headings) expect(day, heading).toBeDefined();
  const versions = headings.map(([, name = ""]) =>
    name
      .split(".")
      .map((part) => part.padStart(6, "0"))
      .join("."),
  );
  expect(versions).toEqual([...new Set(versions)].sort().reverse());
});

test.each(Object.entries({ en, ka, ru }))(
  "the stores' summary in %s is the manifest's description, and each permission has its reason",
  (language, words) => {
    const text = read(`.github/store/${language}.md`);
    const [, summary = ""] = text.split(/^## .+$/m);
    expect(summary.trim()).toBe(words.extensionDescription.message);
    const reasons = text.split(/^## .+$/m)[3]?.match(/^- /gm) ?? [];
    // All websites beside them.
    expect(reasons.length).toBe((sourceManifest().permissions as string[]).length + 1);
  },
);

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>>;
}

test("the workflow may only read, takes actions of one major version each, and runs commands that there are", () => {
  const workflow = parse(read(".github/workflows/test.yml"), { strict: true }) as Workflow;
  expect(workflow.permissions).toEqual({ contents: "read" });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  expect(steps.length).toBeGreaterThan(10);
  for (const { uses, run } of steps) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    for (const [, name = ""] of (run ?? "").matchAll(/npm run (?:--silent )?([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    expect(uses ?? run).toBeDefined();
  }
  expect(steps.map(({ run }) => run)).toEqual(expect.arrayContaining(["npm test", "npm run package"]));
});
