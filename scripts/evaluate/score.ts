import type { Annotated } from "../annotate/annotate.ts";
import type { Label } from "./passage.ts";

/** Strict counts: a mention is right if span and entity are those of a label. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Scored extends Counts {
  /** Mentions that no label has, and labels that no mention has. */
  readonly wrongOnes: readonly Annotated[];
  readonly missedOnes: readonly Label[];
}

const same = (a: Label, b: Label): boolean => a.start === b.start && a.end === b.end && a.entity === b.entity;

export function score(labels: readonly Label[], mentions: readonly Annotated[]): Scored {
  const wrongOnes = mentions.filter((mention) => !labels.some((label) => same(label, mention)));
  const missedOnes = labels.filter((label) => !mentions.some((mention) => same(label, mention)));
  return { right: mentions.length - wrongOnes.length, wrong: wrongOnes.length, missed: missedOnes.length, wrongOnes, missedOnes };
}

export const sum = (counts: readonly Counts[]): Counts => ({
  right: counts.reduce((total, { right }) => total + right, 0),
  wrong: counts.reduce((total, { wrong }) => total + wrong, 0),
  missed: counts.reduce((total, { missed }) => total + missed, 0),
});

/** Precision, recall and F1 of 0 to 1. Nothing marked is nothing wrong; nothing to find is nothing missed. */
export function rates({ right, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
