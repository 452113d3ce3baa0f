import type { Block } from "../mentions/mention.ts";
import type { Span } from "./sentences.ts";

/** A block of a document with the known persons that it names: where somebody may be saying something. */
export interface Passage extends Block {
  readonly persons: readonly (Span & { readonly entity: string })[];
}
