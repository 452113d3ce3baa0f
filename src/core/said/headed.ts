import type { Language } from "../records/language.ts";
import type { SpeechLexicon } from "./lexicon/lexicon.ts";
import { nameForm } from "./name-form.ts";
import type { Speaker } from "./said.ts";
import type { Saying } from "./saying.ts";
import { isMark, isWord, type Token } from "./tokens.ts";

/** Words before the name in a heading or a list of answers: "Foreign minister Lavrov: “…”". */
const longestTitle = 6;

/** As a name alone stands; a verb of the present asks for that in Georgian. */
const inNominative = (text: string, speaker: Speaker, language: Language): boolean =>
  nameForm(text, speaker, language === "ka" ? "ამბობს" : "говорит", language) !== "object";

/** A name, a colon (in Russian and Georgian also a dash), and what he says; or a quotation, a dash and the name under it. */
export function headed(text: string, t: readonly Token[], language: Language, lexicon: SpeechLexicon): Saying[] {
  return [...nameFirst(text, t, language, lexicon), ...nameLast(text, t, language)];
}

/** “…” — Sergey Lavrov. */
function nameLast(text: string, t: readonly Token[], language: Language): Saying[] {
  const name = t.at(-1);
  const dash = t.findLastIndex(({ is }) => is === "mark");
  if (name?.is !== "speaker" || !isMark(t[dash], "—") || t.length - dash > longestTitle) return [];
  const quote = isMark(t[dash - 1], ",") ? dash - 2 : dash - 1;
  if (t[quote]?.is !== "quote" || !inNominative(text, name.speaker, language)) return [];
  return [{ speaker: name.speaker, from: dash + 1, to: t.length, manner: "said" }];
}

function nameFirst(text: string, t: readonly Token[], language: Language, lexicon: SpeechLexicon): Saying[] {
  const at = t.findIndex(({ is }) => is !== "word");
  const name = t[at];
  if (name?.is !== "speaker" || at > longestTitle || t[at + 2]?.is !== "quote") return [];
  const isTitle = t
    .slice(0, at)
    .every((one) => !isWord(one, lexicon.prepositions) && !isWord(one, lexicon.verbs) && !isWord(one, lexicon.others));
  if (!isTitle) return [];
  if (!isMark(t[at + 1], language === "en" ? ":" : ":—")) return [];
  if (!inNominative(text, name.speaker, language)) return [];
  return [{ speaker: name.speaker, from: 0, to: at + 1, manner: "says" }];
}
