import { CASE_SEED, ENDING_SEED, endingKey, print } from "./hash.ts";
import { CAPITALS_SHIFT, MOST_RULES } from "./layout.ts";
import type { NameEntry } from "./name-entry.ts";

/** The hash of a letter case as `letterCase` writes it; never 0, which means that any will do. */
export function letterCaseHash(pattern: string): number {
  let hash = CASE_SEED;
  for (let i = 0; i < pattern.length; i++) hash = print(hash, pattern.charAt(i) === "U" ? 1 : 2);
  return hash || 1;
}

function endingHash(ending: string): number {
  let hash = ENDING_SEED;
  for (let i = 0; i < ending.length; i++) hash = print(hash, ending.charCodeAt(i));
  return hash;
}

/** Numbers the classes of endings and the rules that hold them, each distinct one once. */
export class NameRules {
  longestEnding = 0;
  readonly #rules: number[] = [];
  readonly #ruleByKey = new Map<string, number>();
  readonly #classes: (readonly string[])[] = [];
  readonly #classByText = new Map<string, number>();
  readonly #classByList = new WeakMap<readonly string[], number>();

  /** The number of a class of endings. */
  endings(list: readonly string[]): number {
    let number = this.#classByList.get(list);
    if (number !== undefined) return number;
    const unique = [...new Set(list)].sort();
    const text = unique.join("|");
    number = this.#classByText.get(text);
    if (number === undefined) {
      number = this.#classes.length;
      this.#classes.push(unique);
      this.#classByText.set(text, number);
      for (const ending of unique) this.longestEnding = Math.max(this.longestEnding, ending.length);
    }
    this.#classByList.set(list, number);
    return number;
  }

  /** The rule of a whole name, by its last word's endings. */
  ofName(entry: NameEntry): number {
    let capitals = 0;
    for (const [i, word] of entry.words.entries()) if (word.capital) capitals |= 1 << i;
    const letters = entry.letterCase === undefined ? 0 : letterCaseHash(entry.letterCase);
    return this.#rule(this.endings(entry.words.at(-1)!.endings), capitals, letters);
  }

  /** The rule of a word that is only a part of longer names. */
  ofPart(endings: readonly string[]): number {
    return this.#rule(this.endings(endings), 0, 0);
  }

  /** True if two rules share their endings. */
  sameEndings(one: number, other: number): boolean {
    return ((this.#rules[one * 2]! ^ this.#rules[other * 2]!) & 0xffff) === 0;
  }

  #rule(endings: number, capitals: number, letters: number): number {
    const key = `${endings} ${capitals} ${letters}`;
    let number = this.#ruleByKey.get(key);
    if (number === undefined) {
      number = this.#rules.length / 2;
      if (number >= MOST_RULES) throw new Error(`The names end in more than ${MOST_RULES} ways: too many for the name index.`);
      this.#rules.push(endings | (capitals << CAPITALS_SHIFT), letters);
      this.#ruleByKey.set(key, number);
    }
    return number;
  }

  /** The sections that hold them. */
  sections(): { rules: Int32Array; endings: Int32Array; followers: Uint16Array } {
    const keys = this.#classes.flatMap((list, number) => list.map((ending) => endingKey(endingHash(ending), number)));
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    const endings = new Int32Array(size);
    for (const key of keys) {
      let at = key & (size - 1);
      while (endings[at] !== 0 && endings[at] !== key) at = (at + 1) & (size - 1);
      endings[at] = key;
    }
    const followers = new Set(
      this.#classes
        .flat()
        .filter((ending) => ending !== "")
        .map((ending) => ending.charCodeAt(0)),
    );
    return { rules: Int32Array.from(this.#rules), endings, followers: Uint16Array.from(followers) };
  }
}
