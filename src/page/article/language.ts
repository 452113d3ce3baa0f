import type { Language } from "../../core/records/text.ts";

/** Letters looked at to tell a language by its script. */
const sample = 4_000;

/**
 * The language of the text shown, of the three that names come in. The script is believed before the `lang` attribute, which
 * templates get wrong and translators leave standing; Latin text is English only where the page does not say otherwise.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const counts = { latin: 0, cyrillic: 0, georgian: 0 };
  for (let i = 0; i < text.length && i < sample; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) counts.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) counts.cyrillic++;
    else if ((unit >= 0x10a0 && unit <= 0x10ff) || (unit >= 0x1c90 && unit <= 0x1cbf)) counts.georgian++;
  }
  const tag = declared?.toLowerCase().split(/[-_]/)[0] ?? "";
  if (counts.georgian > counts.latin && counts.georgian > counts.cyrillic) return "ka";
  if (counts.cyrillic > counts.latin) return tag === "" || tag === "ru" || tag === "en" || tag === "ka" ? "ru" : null;
  if (counts.latin === 0) return null;
  return tag === "" || tag === "en" || tag === "ru" || tag === "ka" ? "en" : null;
}
