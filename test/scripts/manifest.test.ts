import { expect, test } from "vitest";
import { filesNamedBy, manifestFor } from "../../scripts/build/manifest.ts";
import { kinds, oldestVersion, sourceManifest } from "../../scripts/project.ts";

const source = sourceManifest();

test("each browser gets its own background and nothing of the other's", () => {
  const chromium = manifestFor("chromium", source, "1.2.3");
  const firefox = manifestFor("firefox", source, "1.2.3");
  expect(chromium.background).toEqual({ service_worker: "background.js" });
  expect(firefox.background).toEqual({ scripts: ["background.js"] });
  expect(chromium).not.toHaveProperty("browser_specific_settings");
  expect(firefox).not.toHaveProperty("minimum_chrome_version");
  expect([chromium.version, firefox.version]).toEqual(["1.2.3", "1.2.3"]);
});

test("each gets the panel in the form that it has, and the permission that goes with it", () => {
  const chromium = manifestFor("chromium", source, "1.2.3");
  const firefox = manifestFor("firefox", source, "1.2.3");
  expect(chromium.side_panel).toEqual({ default_path: "panel.html" });
  expect(chromium.permissions).toContain("sidePanel");
  expect(chromium).not.toHaveProperty("sidebar_action");
  expect(firefox.sidebar_action).toMatchObject({ default_panel: "panel.html", open_at_install: false });
  expect(firefox.permissions).not.toContain("sidePanel");
  expect(firefox).not.toHaveProperty("side_panel");
});

test("the source is left as it was", () => {
  const before = structuredClone(source);
  for (const kind of kinds) manifestFor(kind, source, "1.2.3");
  expect(source).toEqual(before);
});

test("the oldest browsers are those that the README names", () => {
  expect(kinds.map((kind) => oldestVersion(kind, source))).toEqual([140, 150]);
});

test("files are found wherever a manifest names them, and words that are no files are not", () => {
  expect(filesNamedBy({ a: ["x.js", { b: "icons/y-16.png" }], c: "not a file.", d: 3, e: null, f: "x.js" })).toEqual([
    "x.js",
    "icons/y-16.png",
  ]);
});
