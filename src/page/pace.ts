/**
 * When to look at a page again after it changed: soon after a change on a page that rests, ever more seldom on one that never
 * does. Pure; times in milliseconds.
 */
export interface Pace {
  /** The least time between the end of a look and the next one. */
  readonly wait: number;
}

const shortest = 150;
const longest = 20_000;

export const restingPace: Pace = { wait: shortest };

/**
 * @param cost the main-thread time that the look took: at most a twentieth of the page's time is spent on looking.
 * @param fruitful whether it found text that was new. A clock that ticks never is; an article that loads piece by piece is.
 */
export const nextPace = (pace: Pace, cost: number, fruitful: boolean): Pace => ({
  wait: Math.min(longest, Math.max(fruitful ? shortest : pace.wait * 2, cost * 20)),
});
