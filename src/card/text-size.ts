import type { CardSize } from "../page/card-slot.ts";

/** The card's own sizes are in em: this one is to the size of text that the reader's browser has. */
export const textSize: Readonly<Record<CardSize, string>> = { small: "90%", medium: "100%", large: "115%", largest: "135%" };
