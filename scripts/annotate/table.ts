import type { Annotated } from "./annotate.ts";
import type { InputDocument } from "./input.ts";

const underlined = (text: string): string => (process.stdout.isTTY ? `\u001b[4m${text}\u001b[24m` : `[${text}]`);

/** Prints a document with its mentions underlined (in brackets where the output is no terminal), and below it one line a mention. */
export function printTable(document: InputDocument, mentions: readonly Annotated[]): void {
  let shown = "";
  let at = 0;
  for (const { start, end } of mentions) {
    shown += document.text.slice(at, start) + underlined(document.text.slice(start, end));
    at = end;
  }
  console.log(`${document.title ?? ""}\n${document.date ?? ""}\n\n${shown}${document.text.slice(at)}\n`);
  const width = Math.max(4, ...mentions.map(({ text }) => text.length));
  const entityWidth = Math.max(6, ...mentions.map(({ entity }) => entity.length));
  console.log(`${"name".padEnd(width)}  ${"entity".padEnd(entityWidth)}  sure  why`);
  for (const { text, entity, confidence, why } of mentions) {
    console.log(`${text.padEnd(width)}  ${entity.padEnd(entityWidth)}  ${confidence.toFixed(2)}  ${why.join("; ")}`);
  }
}
