import type { Language } from "../records/text.ts";
import type { Speaker } from "./said.ts";
import type { Span } from "./sentences.ts";

/** A speaker whose words are told without a verb, and the clause that is told. */
export interface ToldSpeaker extends Speaker {
  readonly clause: Span;
}

/** Words before the name (en, ru) or behind it in the genitive (ka), with titles between. */
const before: Readonly<Record<"en" | "ru", RegExp>> = {
  en: /(^|[,—–-]\s*|\s)according to ([\p{L}\p{M}’' -]{0,60})$/iu,
  ru: /(^|[,—–-]\s*)(по словам|по мнению|как заявил|как сообщил|как отметил|как сказал) ([\p{L}\p{M} -]{0,60})$/iu,
};
const behind = /^(ის|ს)?\s*(თქმით|განცხადებით|აზრით|სიტყვებით|ინფორმაციით|შეფასებით)\s*,/u;

/** "According to Lavrov, …", "…, according to Lavrov": null unless exactly one of the speakers is named so. */
export function accordingTo(text: string, sentence: Span, speakers: readonly Speaker[], language: Language): ToldSpeaker | null {
  const told = speakers.flatMap((speaker): ToldSpeaker[] => {
    const left = text.slice(sentence.start, speaker.start);
    const right = text.slice(speaker.end, sentence.end);
    if (language === "ka") {
      const match = /ის$/.test(text.slice(speaker.start, speaker.end)) ? behind.exec(right) : null;
      return match === null ? [] : [{ ...speaker, clause: bare(text, speaker.end + match[0].length, sentence.end) }];
    }
    const match = before[language].exec(left);
    if (match === null) return [];
    const begins = left.slice(0, match.index).trim() === "";
    const comma = right.indexOf(",");
    if (!begins) return [{ ...speaker, clause: bare(text, sentence.start, sentence.start + match.index) }];
    return comma < 0 ? [] : [{ ...speaker, clause: bare(text, speaker.end + comma + 1, sentence.end) }];
  });
  return told.length === 1 ? (told[0] as ToldSpeaker) : null;
}

/** Without spaces, commas and the sentence's end mark around it. */
function bare(text: string, start: number, end: number): Span {
  while (start < end && /[\s,]/.test(text[start] as string)) start++;
  while (end > start && /[\s,.!?…—–-]/.test(text[end - 1] as string)) end--;
  return { start, end };
}
