import type { VNode } from "preact";
import type { CardAnswer } from "../../page/card-slot.ts";
import { Known } from "./known.tsx";
import { Several } from "./several.tsx";
import { Failure, Waiting } from "./states.tsx";
import type { ContentActs } from "./wording.ts";

interface ContentProps {
  /** Null while it is awaited. */
  readonly answer: CardAnswer | null;
  /** What it is called until the record's own name is known. */
  readonly words: string;
  readonly acts: ContentActs & { retry(): void };
}

/** What a card holds, in each of its states. */
export function Content({ answer, words, acts }: ContentProps): VNode {
  if (answer === null) return <Waiting />;
  if (answer.is === "known") return <Known view={answer.view} acts={acts} />;
  if (answer.is === "several") return <Several answer={answer} acts={acts} />;
  return <Failure answer={answer} words={words} acts={acts} />;
}
