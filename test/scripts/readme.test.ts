import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, sourceManifest } from "../../scripts/project.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

test("README gives a reason for every permission of the manifest, and for no other", () => {
  const reasons = [...readme.matchAll(/^\| `(\w+)` \| to /gm)].map(([, name]) => name);
  expect(reasons.sort()).toEqual([...(sourceManifest().permissions as string[])].sort());
});

test("README's commands are those of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const commands = [...readme.matchAll(/npm (?:run (?:--silent )?)?(\w+)/g)].map(([, name]) => name ?? "");
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands.filter((name) => name !== "and")) expect(scripts, command).toHaveProperty(command);
});

test("README's pictures and documents are there", () => {
  const files = [...readme.matchAll(/(?:src(?:set)?="|\]\()([\w./-]+)[")]/g)].map(([, file]) => file ?? "");
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
});
