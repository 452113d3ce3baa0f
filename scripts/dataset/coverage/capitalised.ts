/** A capitalised name in a text; `start` and `end` in UTF-16 code units. */
export interface Capitalised {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'.&]\p{L}[\p{L}\p{M}]*)*`;
/** Small words inside names: "Ursula von der Leyen", "Ministry of Defence", "Nagorno-Karabakh". */
const joint = `(?:of|de|da|di|du|del|della|la|le|van|von|der|den|bin|ibn|al|el)`;
const names = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${word}(?:[ \u00a0](?:${joint}[ \u00a0]){0,2}${word})*`, "gu");

/** A sentence begins here: at the text's start, behind a stop, or behind a quotation mark that opens one. */
const sentenceStart = /(?:^|[.!?…:;\n])[\s"«„“”(*–—-]*$/u;

/**
 * The names in a text in a script that has capitals. At a sentence's start any word has one: there the first word is taken off, unless
 * the text has it capitalised inside a sentence too.
 */
export function capitalised(text: string): Capitalised[] {
  const found = [...text.matchAll(names)].map(({ 0: name, index: start }) => ({ start, end: start + name.length, name: name as string }));
  const begins = ({ start }: Capitalised): boolean => sentenceStart.test(text.slice(Math.max(0, start - 40), start));
  const inside = new Set(found.flatMap((each) => each.name.split(/[ \u00a0]/).slice(begins(each) ? 1 : 0)));
  return found.flatMap((each) => {
    if (!begins(each)) return [own(each)];
    const first = each.name.split(/[ \u00a0]/)[0]!;
    if (inside.has(first)) return [own(each)];
    const rest = each.name.slice(first.length + 1);
    const skipped = rest.search(/\p{Lu}/u);
    if (skipped < 0) return [];
    return [own({ start: each.start + first.length + 1 + skipped, end: each.end, name: rest.slice(skipped) })];
  });
}

/** Without an English possessive. */
function own({ start, end, name }: Capitalised): Capitalised {
  const bare = name.replace(/[’']s$/u, "");
  return { start, end: end - (name.length - bare.length), name: bare };
}
