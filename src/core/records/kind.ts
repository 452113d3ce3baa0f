/** The kinds of entity. Apart from the records' schemas, which scripts that run in pages must not carry. */
export const kinds = ["person", "place", "organisation", "event"] as const;
export type Kind = (typeof kinds)[number];
