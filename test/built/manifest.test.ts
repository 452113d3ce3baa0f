import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtFolder, kinds, root } from "../../scripts/project.ts";

describe.each(kinds)("the manifest built for %s", (kind) => {
  const read = (path: string) => JSON.parse(readFileSync(join(builtFolder(kind), path), "utf8"));
  const manifest = read("manifest.json");

  test("opens none of the extension's files to pages, and lets no page or extension speak to it", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).not.toHaveProperty("sandbox");
  });

  test("asks for all websites at once, and for nothing later", () => {
    expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest).not.toHaveProperty("optional_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
  });

  test("lets its own pages run its own scripts alone, in no frame and with no form that is sent", () => {
    const policy = Object.fromEntries(
      String(manifest.content_security_policy.extension_pages)
        .split(";")
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name = "", ...values]) => [name, values.join(" ")]),
    );
    expect(policy).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "connect-src": "'self' http: https:",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  test("has the version of package.json, and words for its name and description in each language", () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
    for (const language of ["en", "ka", "ru"]) {
      const words = read(`_locales/${language}/messages.json`);
      // The most that Chrome's store takes.
      expect(words.extensionName.message.length).toBeLessThanOrEqual(75);
      expect(words.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});
