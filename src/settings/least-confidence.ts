/**
 * The least confidence of a name that is marked. The engine answers with nothing below 0.7. A single word with nothing beside it that
 * speaks for it has 0.971: for the sure ones it takes more, the whole of a longer name or others in the article that belong to it.
 */
export const leastConfidence = { more: 0, sure: 0.975 } as const;
