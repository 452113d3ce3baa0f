/** What has been answered, by the question's key; a question that was left out has none. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that `new` asks. Its key is also its option: `--name`. */
export interface Question {
  readonly key: string;
  readonly ask: string;
  /** Of what form the answer is, with an example. */
  readonly hint?: string;
  readonly choices?: readonly string[];
  /** What it is taken to be when nothing is answered. */
  usual?(answers: Answers): string | undefined;
  /** What is wrong with an answer, in a few words; undefined if nothing is. Never asked of an empty one. */
  wrong?(answer: string, answers: Answers): string | undefined;
  /** Whether to ask at all. */
  when?(answers: Answers): boolean;
}

/** A list is written with commas. */
export const listIn = (answer: string | undefined): string[] =>
  (answer ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
