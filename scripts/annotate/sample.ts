import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { InputDocument } from "./input.ts";

type Node = DefaultTreeAdapterMap["node"];

/** Reads one of our sample articles as a plain text, a line a heading or paragraph, with its day and title. */
export function readSample(file: string): InputDocument {
  const lines: string[] = [];
  let title = "";
  let day: string | undefined;
  const visit = (node: Node): void => {
    if (node.nodeName === "title") title = textOf(node).trim();
    if (/^(h[1-6]|p|li|figcaption)$/.test(node.nodeName)) lines.push(textOf(node).replace(/\s+/g, " ").trim());
    else if (node.nodeName === "script") day ??= /"datePublished":\s*"(\d{4}-\d{2}-\d{2})/.exec(textOf(node))?.[1];
    else if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(file, "utf8")));
  return { id: file, text: lines.join("\n"), title, date: day ?? null };
}

const textOf = (node: Node): string => ("value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "");
