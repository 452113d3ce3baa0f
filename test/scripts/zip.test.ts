import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { trackedFiles } from "../../scripts/package/files.ts";
import { zip } from "../../scripts/package/zip.ts";
import { root } from "../../scripts/project.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("an archive holds its files as they are", () => {
  const files = new Map([
    ["folder/ქართული.txt", bytes("გამარჯობა")],
    ["10", bytes("")],
    ["b.js", bytes("x".repeat(10_000))],
  ]);
  const opened = unzipSync(zip(files));
  expect(Object.keys(opened).sort()).toEqual([...files.keys()].sort());
  for (const [path, content] of files) expect(opened[path], path).toEqual(content);
});

test("neither the files' order nor the day or the zone changes a byte of it", () => {
  const one = new Map([
    ["a", bytes("1")],
    ["b/c", bytes("2")],
  ]);
  const other = new Map([...one].reverse());
  const { TZ } = process.env;
  const archives = ["UTC", "Pacific/Kiritimati", "America/New_York"].map((zone) => {
    process.env.TZ = zone;
    return zip(other);
  });
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  for (const archive of archives) expect(archive).toEqual(zip(one));
});

test("sources are what git keeps, from the manifest to the tests, and nothing that was built or installed", () => {
  const paths = [...trackedFiles(root).keys()];
  expect(paths).toEqual(
    expect.arrayContaining(["manifest.json", "package-lock.json", "src/entries/content.ts", "test/scripts/zip.test.ts"]),
  );
  expect(paths.filter((path) => /^(dist|node_modules)\//.test(path))).toEqual([]);
});
