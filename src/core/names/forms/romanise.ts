import { fold } from "../../text/fold.ts";

/**
 * How news spells Russian and Georgian names in Latin letters: for each letter the usual spelling first, then the others.
 * A key may hold neighbours: `^` begins the word, `$` ends it.
 */
type Table = Readonly<Record<string, readonly string[]>>;

const russian: Table = {
  ...{ а: ["a"], б: ["b"], в: ["v"], г: ["g"], д: ["d"], ж: ["zh"], з: ["z"], и: ["i"], к: ["k"], л: ["l"], м: ["m"], н: ["n"] },
  ...{ о: ["o"], п: ["p"], р: ["r"], с: ["s"], т: ["t"], у: ["u"], ф: ["f"], х: ["kh", "h"], ц: ["ts", "tz"], ч: ["ch"], ш: ["sh"] },
  ...{
    щ: ["shch", "sch"],
    ъ: [""],
    ы: ["y"],
    ь: [""],
    э: ["e"],
    ю: ["yu", "iu"],
    я: ["ya", "ia"],
    е: ["e"],
    ё: ["yo", "e"],
    й: ["y", "i"],
  },
  "^е": ["ye", "e"],
  ье: ["ye", "ie"],
  ья: ["ya", "ia"],
  ьё: ["yo", "ye"],
  жё: ["zhe", "zho"],
  чё: ["che", "cho"],
  шё: ["she", "sho"],
  щё: ["shche", "shcho"],
  ий$: ["y", "i", "iy", "ii"],
  ый$: ["y", "yi"],
  ия$: ["ia", "iya"],
  кс: ["ks", "x"],
  ндр$: ["ndr", "nder"],
  дж: ["j", "dzh"],
};

const georgian: Table = {
  ...{ ა: ["a"], ბ: ["b"], გ: ["g"], დ: ["d"], ე: ["e"], ვ: ["v"], ზ: ["z"], თ: ["t"], ი: ["i"], კ: ["k"], ლ: ["l"], მ: ["m"] },
  ...{ ნ: ["n"], ო: ["o"], პ: ["p"], ჟ: ["zh", "j"], რ: ["r"], ს: ["s"], ტ: ["t"], უ: ["u", "ou"], ფ: ["p"], ქ: ["k", "q"] },
  ...{ ღ: ["gh", "g"], ყ: ["q", "k"], შ: ["sh", "ch"], ჩ: ["ch", "tch"], ც: ["ts", "tz"], ძ: ["dz"], წ: ["ts", "tz"], ჭ: ["ch", "tch"] },
  ...{ ხ: ["kh", "h"], ჯ: ["j", "dj"], ჰ: ["h"] },
  აია: ["aia", "aya"],
};

/** A name departs from the usual spelling in few letters at once. */
const MOST_DEPARTURES = 2;
const MOST_VARIANTS = 12;
const LONGEST_KEY = 3;

/** The table's keys that a word consists of, longest first at each place. */
function segments(word: string, table: Table): string[] {
  const keys: string[] = [];
  for (let i = 0; i < word.length; ) {
    let size = LONGEST_KEY;
    let key = "";
    for (; size > 0; size--) {
      const letters = word.slice(i, i + size);
      const marked = [i === 0 ? `^${letters}` : "", i + size >= word.length ? `${letters}$` : "", letters];
      key = marked.find((one) => one !== "" && Object.hasOwn(table, one)) ?? "";
      if (key !== "") break;
    }
    if (key === "") return [];
    keys.push(key);
    i += size;
  }
  return keys;
}

/** Spellings of a Russian or Georgian word in Latin letters, the usual one first; none of a word in other letters. */
export function romanise(word: string): string[] {
  const lower = word.toLowerCase();
  const table = /^[ა-ჿ]+$/.test(lower) ? georgian : russian;
  const keys = segments(lower, table);
  if (keys.length === 0) return [];
  const open = [...new Set(keys)].filter((key) => table[key]!.length > 1);
  let choices: ReadonlyMap<string, number>[] = [new Map()];
  for (const key of open) {
    const departing = choices.filter((choice) => choice.size < MOST_DEPARTURES);
    choices = [...choices, ...departing.flatMap((choice) => table[key]!.slice(1).map((_, i) => new Map([...choice, [key, i + 1]])))];
  }
  const spell = (choice: ReadonlyMap<string, number>): string => keys.map((key) => table[key]![choice.get(key) ?? 0]!).join("");
  return [...new Set(choices.sort((a, b) => a.size - b.size).map(spell))];
}

/** Replacements after which two romanisations of one word are alike. */
const levelling: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, ""],
  [/shch|sch|tch|ch|sh/g, "S"],
  [/dzh|dj|zh|j/g, "J"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/ou/g, "u"],
  [/tz/g, "ts"],
  [/nder$/, "ndr"],
  [/y/g, "i"],
  [/^ie|(?<=[aeiou])ie/g, "e"],
  [/io|o(?=[fv]$)/g, "e"],
  [/(.)\1+/g, "$1"],
];

/** A Georgian nominative in -i that Russian and its speakers leave off: "Tskhinvali", "Tskhinval". In short words it would be another's. */
const nominative = /(?<=.{6})i$/;

/** What is the same in all romanisations of one word. */
const level = (word: string): string => levelling.reduce((text, [from, to]) => text.replace(from, to), fold(word)).replace(nominative, "");

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Other spellings of an English record's word, by rule from the native words of the record: those that come out like it once the
 * ways of romanising are levelled. "Moscow" is no romanisation of "Москва" and gets none.
 */
export function otherSpellings(word: string, native: readonly string[]): string[] {
  const wanted = level(word);
  // Never with an -i more: by way of "ისრაელი" Israel would be "Israeli", which is no name of it.
  const not = [fold(word), `${fold(word)}i`];
  const found = native.flatMap(romanise).filter((spelling) => level(spelling) === wanted && !not.includes(spelling));
  return [...new Set(found)].slice(0, MOST_VARIANTS).map(capitalise);
}
