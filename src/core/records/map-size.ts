/** A map's size in its own units; on a card one of them is half a CSS pixel. Apart from maps.ts, whose schemas need not go to pages. */
export const mapSize = { width: 720, height: 240 } as const;
