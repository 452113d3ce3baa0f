import type { Span } from "./sentences.ts";

/** A person's mention in a block, in document order. */
export interface Speaker extends Span {
  readonly entity: string;
  /** The English name: it tells of what ending the name is in itself, and so whether print has declined it. */
  readonly name: string;
  readonly gender: "female" | "male" | undefined;
}

/** What the text has a person saying. */
export interface Said extends Span {
  readonly entity: string;
  /** In quotation marks, which the span holds; else told in the writer's words. */
  readonly direct: boolean;
}
