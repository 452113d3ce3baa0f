import type { CardView, StatementView } from "../core/context/card-view.ts";
import type { Source } from "../core/records/source.ts";
import type { Wording } from "../i18n/wording.ts";
import { asOfLine, saidBefore } from "./heading.ts";
import { addressOf } from "./source-link.ts";
import { spanText } from "./span.ts";

/** One line of a copied card; `link` is the source's address. */
export interface Line {
  readonly text: string;
  readonly link: string | null;
}

/** A card as text to be put into a note: what it says, and under each statement where that is from. */
export function cite(view: CardView, wording: Wording): Line[] {
  const { before, aboutSameTime, reportedHere } = view.statements;
  const plain = (text: string): Line => ({ text, link: null });
  const statements = [...before, ...aboutSameTime, ...reportedHere];
  return [
    plain(view.name.text),
    ...view.offices.now.map((office) => plain(joined(office.title.text, spanText(office, wording)))),
    plain(asOfLine(view, wording)),
    plain(view.description.text),
    ...view.description.sources.map((source) => sourceLine(source, source.url, wording)),
    ...view.positions.flatMap((position) => [
      plain(`${position.holder.text}: ${joined(position.says.text, spanText({ ...position, to: null }, wording))}`),
      ...position.sources.map((source) => sourceLine(source, source.url, wording)),
    ]),
    ...(statements.length > 0 ? [plain(`${saidBefore(view, wording)}:`)] : []),
    ...statements.flatMap((statement) => citeStatement(statement, wording)),
  ];
}

function citeStatement(statement: StatementView, wording: Wording): Line[] {
  const { speaker, date, occasion, says, phrase, sources } = statement;
  const said = phrase ? `${says.text} “${phrase.text}”` : says.text;
  return [
    { text: `${wording.date(date)}, ${speaker.name.text} (${occasion.text}): ${said}`, link: null },
    ...sources.map((source) => sourceLine(source, addressOf(source, phrase), wording)),
  ];
}

function sourceLine({ publisher, title, published, read }: Source, link: string, { say, date }: Wording): Line {
  const when = published ? `, ${date(published)}` : "";
  return { text: `${publisher}: ${title}${when} (${say("card_read", date(read))})`, link };
}

const joined = (text: string, more: string): string => (more === "" ? text : `${text}, ${more}`);

/** For plain text: the address stands after its line. */
export const asPlainText = (lines: readonly Line[]): string =>
  lines.map(({ text, link }) => (link === null ? text : `  ${text} ${link}`)).join("\n");

/** For word processors: the line is the link. */
export const asHtml = (lines: readonly Line[]): string =>
  lines.map(({ text, link }) => `<p>${link === null ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`}</p>`).join("\n");

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
