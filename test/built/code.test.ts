import { describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/package/files.ts";
import { builtFolder, kinds } from "../../scripts/project.ts";

/** What no script of ours needs: text that becomes code or HTML, and ways to the net beside `fetch`. */
const banned: Readonly<Record<string, RegExp>> = {
  "text as HTML": /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)\b/,
  "document.write": /\bdocument\.writeln?\b/,
  "text as code": /\beval\(|\bnew Function\b|\bFunction\(|\bset(?:Timeout|Interval)\((?:"|'|`)|\bimportScripts\b|javascript:/,
  "code from elsewhere": /\bimport\(|\bsourceMappingURL\b/,
  "ways to the net": /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b/,
};

describe.each(kinds)("the scripts built for %s", (kind) => {
  const files = [...filesBelow(builtFolder(kind))].map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString("utf8") }));
  const scripts = files.filter(({ path }) => path.endsWith(".js"));

  test("there are some", () => {
    expect(scripts.map(({ path }) => path)).toEqual(expect.arrayContaining(["background.js", "card.js", "content.js", "popup.js"]));
  });

  test.each(Object.entries(banned))("have no %s", (_what, pattern) => {
    expect(scripts.map(({ path, text }) => [path, pattern.exec(text)?.[0]]).filter(([, found]) => found !== undefined)).toEqual([]);
  });

  test("fetch nothing where they run in web pages", () => {
    for (const { path, text } of scripts) if (["content.js", "card.js"].includes(path)) expect(text, path).not.toMatch(/\bfetch\(/);
  });

  test("pages hold no script or style of their own and load nothing from elsewhere", () => {
    const pages = files.filter(({ path }) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(2);
    for (const { path, text } of pages) {
      expect(text, path).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src="\w+\.js"><\/script>)|(?:src|href)="(?:\w+:)?\/\//);
    }
  });

  test("style sheets load nothing", () => {
    const sheets = files.filter(({ path }) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(2);
    for (const { path, text } of sheets) expect(text, path).not.toMatch(/@import|url\(/);
  });
});
