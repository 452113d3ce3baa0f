/**
 * The two hashes of a name's path through the index (stems and joints, in order). Build and scan must step alike.
 * `step` runs on every letter of a text: one multiplication; its high bits choose the place in filter and table.
 * `print` tells apart what shares a place; 32 bits on top of the place make a false match rarer than one in 2^50 lookups.
 */
export const SEED = 0x2f0b4c47;
export const PRINT_SEED = 0x51ed270b;
export const ENDING_SEED = 0x1b873593;
export const CASE_SEED = 0x6a09e667;

export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);

export function print(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** An ending's hash together with its class; never 0, which marks a free place. */
export const endingKey = (hash: number, endings: number): number => print(hash, endings + 1) || 1;
