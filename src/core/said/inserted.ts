import type { Language } from "../records/language.ts";
import { declinedSayings } from "./declined.ts";
import type { SpeechLexicon } from "./lexicon/lexicon.ts";
import type { Speaker } from "./said.ts";
import { type Token, tokens } from "./tokens.ts";

/** The writer's words between two dashes, inside the quotation marks. */
const insertion = /[,.!?…]\s*[—–-]\s+([^—–]{3,160}?)[,.:]?\s*[—–-]\s/u;

/**
 * Russian and Georgian put "said Kaladze" inside the quotation: «Если дорогу починят, — сказал Каладзе, — автобусы пойдут».
 *
 * @returns by the quotation's index among the tokens; null where it is somebody else's.
 */
export function insertedSpeakers(
  text: string,
  t: readonly Token[],
  speakers: readonly Speaker[],
  language: Language,
  lexicon: SpeechLexicon,
): Map<number, Speaker | null> {
  const found = new Map<number, Speaker | null>();
  if (language === "en") return found;
  for (const [at, token] of t.entries()) {
    if (token.is !== "quote") continue;
    const match = insertion.exec(text.slice(token.start, token.end));
    if (match === null) continue;
    const start = token.start + match.index + match[0].indexOf(match[1] as string);
    const inside = tokens(text, { start, end: start + (match[1] as string).length }, [], speakers);
    const sayings = declinedSayings(text, inside, language, lexicon);
    if (sayings.length > 0) found.set(at, sayings.length === 1 ? (sayings[0]?.speaker ?? null) : null);
  }
  return found;
}
