import { areForms, type QuotedWord } from "./quoted-words.ts";

/*
 * How near a quotation is to known words: the fewest edits, word by word, that make one of the other.
 *
 * The known words may stand inside a longer quotation, and the quotation may be a part of them: what juts out at either end is free,
 * but never at both sides of one end, which would be another beginning. Edits cost by what they change:
 *
 *   a form of the same word (recognise, recognised)    FORM
 *   a little word for another, added or left out       LITTLE
 *   any other word added or left out                   1
 *   any other word in place of another, a "not" added or left out, another number   never: the sense is another
 */
const FORM = 0.25;
const LITTLE = 0.5;
/** Edits that a quotation may cost, a word of the known ones in it. */
const MOST = 0.2;
/** The part of the known words that a shorter quotation must hold, and as many words at least. */
const leastPart = 0.6;
const leastWords = 5;
/** Words that are not little: fewer are said by anybody. */
const leastContent = 3;
const leastContentChanged = 4;
/** Word for word and whole, so many are nobody else's, however little each of them is. */
const longExact = 8;

/** A known word and the one that stands for it; null where the other side has none. */
export interface Pair {
  readonly known: QuotedWord | null;
  readonly here: QuotedWord | null;
}

export interface Alignment {
  readonly cost: number;
  /** The words of the quotation, from the first to behind the last, that are the known ones. */
  readonly from: number;
  readonly to: number;
  readonly path: readonly Pair[];
  /** The quotation leaves out the beginning or the end. */
  readonly shortened: boolean;
}

/** Null: the quotation is not of these words. */
export function align(known: readonly QuotedWord[], here: readonly QuotedWord[]): Alignment | null {
  const steps = cheapest(known, here);
  if (steps === null) return null;
  const { path, start, end } = steps;
  if (isAnotherEnd(path, start.i > 0, start.j > 0)) return null;
  if (isAnotherEnd([...path].reverse(), end.i < known.length, end.j < here.length)) return null;
  // "I do not think that …" may not be cut off.
  if (known.slice(0, start.i).some(({ is }) => is === "negation")) return null;
  const shortened = start.i > 0 || end.i < known.length;
  const kept = path.filter(({ known: word, here: other }) => word !== null && other !== null);
  const content = kept.filter(({ known: word }) => word?.is === "content" || word?.is === "number").length;
  const changed = shortened || steps.cost > 0;
  const leastHere = changed ? leastContentChanged : kept.length >= longExact ? 1 : leastContent;
  if (kept.length < Math.max(leastWords, known.length * leastPart) || content < leastHere) return null;
  if (steps.cost > MOST * kept.length || replacesWord(path) || !sameNumbers(known.slice(start.i, end.i), here, path)) return null;
  return { cost: steps.cost, from: start.j, to: end.j, path, shortened };
}

/**
 * Whether, up to the first word that both have, one side has words of its own while the other juts out.
 *
 * @param path from the end that is looked at.
 * @param knownOut whether known words jut out there, unmatched.
 * @param hereOut the same of the quotation's.
 */
function isAnotherEnd(path: readonly Pair[], knownOut: boolean, hereOut: boolean): boolean {
  const first = path.findIndex(({ known, here }) => known !== null && here !== null);
  return path.slice(0, first).some(({ known, here }) => {
    const word = known ?? here;
    return word?.is === "content" && !word.optional && (known !== null ? hereOut : knownOut);
  });
}

/**
 * A word left out beside one added is a word in place of another; so is one left out or added beside a little word for another:
 * "settle in Georgia" is not "settle relations with Georgia".
 */
function replacesWord(path: readonly Pair[]): boolean {
  let out = false;
  let added = false;
  let little = false;
  for (const { known, here } of path) {
    if (known !== null && here !== null && known.is !== "function") {
      out = false;
      added = false;
      little = false;
    }
    if (known?.is === "function" && here?.is === "function" && known.key !== here.key) little = true;
    if (here === null && known?.is === "content" && !known.optional) out = true;
    if (known === null && here?.is === "content") added = true;
    if ((out && added) || ((out || added) && little)) return true;
  }
  return false;
}

/** "the 2008 war" may be "the war of 2008", and never that of 2009. */
function sameNumbers(known: readonly QuotedWord[], here: readonly QuotedWord[], path: readonly Pair[]): boolean {
  const all = here.map(({ key }) => key);
  const added = path.filter(({ known: word, here: other }) => word === null && other?.is === "number");
  return (
    known.every(({ is, key }) => is !== "number" || all.includes(key)) &&
    added.every(({ here: word }) => known.some(({ key }) => key === word?.key))
  );
}

interface Cell {
  readonly cost: number;
  readonly back: "both" | "known" | "here" | null;
}

interface Steps {
  readonly cost: number;
  readonly path: readonly Pair[];
  readonly start: { readonly i: number; readonly j: number };
  readonly end: { readonly i: number; readonly j: number };
}

/** Dynamic programming over both lists of words; cells (i, 0) and (0, j) are free to start at, (n, j) and (i, m) to end at. */
function cheapest(known: readonly QuotedWord[], here: readonly QuotedWord[]): Steps | null {
  const rows: Cell[][] = [];
  for (let i = 0; i <= known.length; i++) {
    const row: Cell[] = [];
    for (let j = 0; j <= here.length; j++)
      row.push(
        i === 0 || j === 0
          ? { cost: 0, back: null }
          : cellAt(rows[i - 1] as Cell[], row, known[i - 1] as QuotedWord, here[j - 1] as QuotedWord, j),
      );
    rows.push(row);
  }
  let best: Steps | null = null;
  for (let j = 1; j <= here.length; j++) consider(known.length, j);
  for (let i = 1; i < known.length; i++) consider(i, here.length);
  return best;

  /** Of two the longer is the better, its edits counted against it, and of equals the first. */
  function consider(i: number, j: number): void {
    const cell = (rows[i] as Cell[])[j] as Cell;
    if (cell.cost === Number.POSITIVE_INFINITY) return;
    const steps = traced(rows, known, here, i, j);
    const worth = (one: Steps): number => one.path.length - one.cost / MOST;
    if (best === null || worth(steps) > worth(best)) best = steps;
  }
}

function cellAt(above: readonly Cell[], row: readonly Cell[], known: QuotedWord, here: QuotedWord, j: number): Cell {
  const options: Cell[] = [
    { cost: (above[j - 1] as Cell).cost + replacing(known, here), back: "both" },
    { cost: (above[j] as Cell).cost + leaving(known), back: "known" },
    { cost: (row[j - 1] as Cell).cost + leaving(here), back: "here" },
  ];
  return options.reduce((best, option) => (option.cost < best.cost ? option : best));
}

function replacing(known: QuotedWord, here: QuotedWord): number {
  if (known.key === here.key) return 0;
  if (known.is === "function" && here.is === "function") return LITTLE;
  if (known.is !== here.is || known.is !== "content") return Number.POSITIVE_INFINITY;
  return areForms(known.key, here.key) ? FORM : Number.POSITIVE_INFINITY;
}

const leaving = (word: QuotedWord): number =>
  word.optional ? 0 : word.is === "negation" ? Number.POSITIVE_INFINITY : word.is === "function" ? LITTLE : 1;

function traced(
  rows: readonly (readonly Cell[])[],
  known: readonly QuotedWord[],
  here: readonly QuotedWord[],
  i: number,
  j: number,
): Steps {
  const path: Pair[] = [];
  const end = { i, j };
  let at = { i, j };
  for (let cell = rows[i]?.[j]; cell?.back; cell = rows[at.i]?.[at.j]) {
    path.push({
      known: cell.back === "here" ? null : (known[at.i - 1] ?? null),
      here: cell.back === "known" ? null : (here[at.j - 1] ?? null),
    });
    at = { i: cell.back === "here" ? at.i : at.i - 1, j: cell.back === "known" ? at.j : at.j - 1 };
  }
  return { cost: rows[i]?.[j]?.cost ?? 0, path: path.reverse(), start: at, end };
}
