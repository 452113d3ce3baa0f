import type { Cited } from "../export/cited.ts";
import { type FormatName, formats } from "../export/formats.ts";
import type { Phrasing } from "../export/phrasing.ts";
import { toPlainText, toRichText } from "../export/rich-text.ts";
import type { Wording } from "../i18n/wording.ts";

/** How exports for people are worded. */
const phrasingIn = ({ say, date }: Wording): Phrasing => ({
  date,
  published: (day) => say("card_published", date(day)),
  read: (day) => say("card_read", date(day)),
  translation: (text) => say("card_translation", text),
  oneReport: say("card_oneReport"),
});

/** Hands the browser a file to save, and returns its name. */
export function saveRows(rows: readonly Cited[], as: FormatName, wording: Wording): string {
  const { extension, mime, make } = formats[as];
  const name = `backgrounder-${rows[0]?.dataset ?? ""}.${extension}`;
  const url = URL.createObjectURL(new Blob([make(rows, phrasingIn(wording))], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not sooner: the browser may still ask the reader where to save it.
  addEventListener("pagehide", () => URL.revokeObjectURL(url), { once: true });
  return name;
}

/** Puts it on the clipboard, rich text with its plain form beside it. Only from a click; rejects where the browser refuses. */
export function copyRows(rows: readonly Cited[], as: FormatName, wording: Wording): Promise<void> {
  const phrasing = phrasingIn(wording);
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  if (as !== "richText") return navigator.clipboard.writeText(formats[as].make(rows, phrasing));
  const item = new ClipboardItem({
    "text/html": blob("text/html", toRichText(rows, phrasing)),
    "text/plain": blob("text/plain", toPlainText(rows, phrasing)),
  });
  return navigator.clipboard.write([item]);
}
