import type { Language } from "../../core/records/text.ts";

/** Units looked at to tell a language by its script. */
const sample = 4_000;

/**
 * The language of the text shown, of the three that names come in. The script is believed before the `lang` attribute, which
 * templates get wrong and translators leave standing; Latin text is English only where the page does not say otherwise, and Cyrillic
 * text Russian.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const start = text.slice(0, sample);
  const count = (others: RegExp): number => start.replace(others, "").length;
  const latin = count(/[^a-z]/gi);
  const cyrillic = count(/[^\u0400-\u04ff]/g);
  const georgian = count(/[^\u10a0-\u10ff\u1c90-\u1cbf]/g);
  if (georgian > latin && georgian > cyrillic) return "ka";
  if (latin + cyrillic === 0 || !/^(en|ru|ka|$)/i.test(declared?.split(/[-_]/)[0] ?? "")) return null;
  return cyrillic > latin ? "ru" : "en";
}
