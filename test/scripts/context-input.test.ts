import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../../scripts/annotate/input.ts";
import { onePage, readList } from "../../scripts/context/input.ts";

const folder = mkdtempSync(join(tmpdir(), "context-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const page = written("page.html", "<p>Words");

test("a page is named with or without the address it was saved from", () => {
  expect(onePage(page, undefined)).toEqual({ html: page });
  expect(onePage(page, "https://news.example/a")).toEqual({ html: page, url: "https://news.example/a" });
});

test("a list is read line by line, blank lines are passed over", () => {
  const lines = [
    { id: "a", html: page },
    { id: 2, html: page, url: "http://news.example/b" },
    { id: "c", html: page, url: null },
  ];
  const list = written("list.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n\n")}\n`);
  expect(readList(list)).toEqual([
    { id: "a", html: page },
    { id: 2, html: page, url: "http://news.example/b" },
    { id: "c", html: page },
  ]);
});

test.for([
  ["a missing page", () => onePage(join(folder, "nowhere.html"), undefined), "nowhere.html cannot be read (ENOENT)."],
  ["a folder", () => onePage(folder, undefined), "cannot be read (not a file)."],
  ["an address of another sort", () => onePage(page, "ftp://news.example"), '"ftp://news.example" is no address of the web'],
  ["a missing list", () => readList(join(folder, "nowhere.jsonl")), "nowhere.jsonl cannot be read (ENOENT)."],
  ["bad JSON", () => readList(written("bad.jsonl", `${JSON.stringify({ id: 1, html: page })}\n{"id":`)), "bad.jsonl:2 is not JSON."],
  ["a line without a page", () => readList(written("bare.jsonl", '{"id":1}')), "bare.jsonl:1 html"],
  [
    "a list that names a missing page",
    () => readList(written("gone.jsonl", '{"id":1,"html":"nowhere.html"}')),
    "gone.jsonl:1: nowhere.html cannot",
  ],
  ["a list with a bad address", () => readList(written("url.jsonl", JSON.stringify({ id: 1, html: page, url: "x" }))), "url.jsonl:1 url"],
] as const)("%s is told in one sentence", ([, read, words]) => {
  expect(read).toThrow(InputError);
  expect(read).toThrow(words);
});
