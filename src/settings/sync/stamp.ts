import * as v from "valibot";

/**
 * When a setting was made, by a hybrid logical clock: ms of the device's own clock, a counter for what the clock alone does not
 * set apart, and the device. A stamp given after another was seen is later than it, however wrong the clocks are.
 */
export type Stamp = readonly [wall: number, count: number, device: string];

/** Of settings that were kept before there were stamps: earlier than any other. */
export const oldest: Stamp = [0, 0, ""];

/** The most that a JavaScript date can hold, in ms. */
const lastMoment = 8.64e15;

export const stampSchema = v.pipe(
  v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment)),
    v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    v.pipe(v.string(), v.regex(/^[a-z0-9]{0,40}$/)),
  ]),
  v.readonly(),
);

/** Below 0 where `one` is the earlier; 0 only for equal stamps. */
export function compareStamps(one: Stamp, other: Stamp): number {
  return one[0] - other[0] || one[1] - other[1] || compareTexts(one[2], other[2]);
}

/** By code units, the same in every browser and language. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The stamp of an edit: later than everything seen. @param clock ms, right or wrong. */
export function nextStamp(seen: Iterable<Stamp>, clock: number, device: string): Stamp {
  let latest = oldest;
  for (const stamp of seen) if (compareStamps(stamp, latest) > 0) latest = stamp;
  const [wall, count] = latest;
  if (clock > wall) return [clock, 0, device];
  return count < Number.MAX_SAFE_INTEGER ? [wall, count + 1, device] : [wall + 1, 0, device];
}
