import { readFileSync } from "node:fs";
import type { Gazetteer } from "../../src/core/names/gazetteer.ts";
import { openGazetteer } from "../../src/core/names/open.ts";

/** What one run of this program measures for one text: its median piece, in nanoseconds a UTF-16 unit. */
export interface ScanTimes {
  readonly floor: number;
  readonly scan: number;
  /** Scan by floor where for both the median round of each piece counts, not the fastest. */
  readonly medianRatio: number;
}

/** What one run measures, opening in milliseconds: for the first time in a new program, and again at its fastest. */
export interface IndexTimes {
  readonly firstOpen: number;
  readonly open: number;
  readonly texts: readonly ScanTimes[];
}

const rounds = 60;
const opens = 15;
const pieceUnits = 50_000;

const milliseconds = (work: () => number): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The floor: every unit of the text read once. The sum is returned so that no compiler drops the loop. */
function readUnits(paragraphs: readonly string[]): number {
  let sum = 0;
  for (const text of paragraphs) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function scanAll(gazetteer: Gazetteer, paragraphs: readonly string[]): number {
  let found = 0;
  for (const text of paragraphs) found += gazetteer.scan(text).length;
  return found;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const unitsOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

/** Pieces short enough that most of them run without being interrupted. */
function pieces(paragraphs: readonly string[]): string[][] {
  const made: string[][] = [[]];
  for (const text of paragraphs) {
    if (unitsOf(made.at(-1)!) > pieceUnits) made.push([]);
    made.at(-1)!.push(text);
  }
  return made;
}

/**
 * Floor and scan take turns, piece by piece. Of each piece's rounds the fastest counts, for both: what other programs take from
 * the processor and its caches is not the scan's, and one that runs in between weighs on it more than on the floor. The ratio of
 * the median rounds is told beside it; on a machine at work it differs from run to run.
 */
function measure(gazetteer: Gazetteer, paragraphs: readonly string[]): ScanTimes {
  const times = pieces(paragraphs).map((piece) => ({ piece, floor: [] as number[], scan: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { piece, floor, scan } of times) {
      floor.push(milliseconds(() => readUnits(piece)));
      scan.push(milliseconds(() => scanAll(gazetteer, piece)));
    }
  }
  const perUnit = (which: "floor" | "scan", of: (rounds: readonly number[]) => number): number =>
    median(times.map((time) => (of(time[which]) * 1e6) / unitsOf(time.piece)));
  const fastest = (rounds: readonly number[]): number => Math.min(...rounds);
  return {
    floor: perUnit("floor", fastest),
    scan: perUnit("scan", fastest),
    medianRatio: perUnit("scan", median) / perUnit("floor", median),
  };
}

// A program of its own, run for one index at a time: so runs the background, with one index open and no build before it.
const [indexFile, textsFile] = process.argv.slice(2) as [string, string];
const file = new Uint8Array(readFileSync(indexFile));
const start = performance.now();
const gazetteer = openGazetteer(file);
const firstOpen = performance.now() - start;
const texts = (JSON.parse(readFileSync(textsFile, "utf8")) as string[][]).map((paragraphs) => measure(gazetteer, paragraphs));
const open = Math.min(...Array.from({ length: opens }, () => milliseconds(() => openGazetteer(file).scan("").length)));
const times: IndexTimes = { firstOpen, open, texts };
console.log(JSON.stringify(times));
