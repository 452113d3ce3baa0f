import { words } from "./lexicon/lexicon.ts";
import { nameForm } from "./name-form.ts";
import type { Saying } from "./saying.ts";
import { isMark, isWord, type Token } from "./tokens.ts";

const citing = words("цитирует цитируют процитировал процитировала процитировали");
const bringing = words("приводит приводят передаёт передает передают привёл привел привела привели");
const hisWords = words("слова высказывание комментарий");
/** Tokens between the verb and the name: "приводит слова министра иностранных дел России Сергея Лаврова". */
const farthest = 10;

/** «…», — цитирует Лаврова агентство. «…», — приводит слова Лаврова пресс-служба. Russian agencies sign so: the words are the object's. */
export function citedSayings(text: string, t: readonly Token[]): Saying[] {
  return t.flatMap((token, at): Saying[] => {
    const cites = isWord(token, citing);
    if (!cites && !(isWord(token, bringing) && isWord(t[at + 1], hisWords))) return [];
    const name = t.findIndex((one, i) => i > at && (one.is === "speaker" || one.is === "quote" || isMark(one, ":;—")));
    const known = t[name];
    const own = known?.is === "speaker" && name - at <= farthest && nameForm(text, known.speaker, "", "ru") !== "subject";
    return [{ speaker: own ? known.speaker : null, from: at, to: (own ? name : at) + 1, manner: "said" }];
  });
}
