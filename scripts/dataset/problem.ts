/** What is wrong at one place of the authored records, and how to mend it. */
export interface Problem {
  /** Path below the dataset's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Short name of the broken rule, the same for every place that breaks it. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** A note is worth a look and fails nothing: a gap between two holders of an office. */
  readonly note?: true;
}

/** By file, then line; the same problems always come in the same order. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const formatProblem = (problem: Problem, folder: string): string =>
  `${folder}/${problem.file}:${problem.line}  ${problem.note ? "note, " : ""}${problem.rule}: ${problem.message}. ${problem.mend}.`;
