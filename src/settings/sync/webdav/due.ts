/** How the attempts to reach the server have gone so far. */
export interface Attempts {
  /** In a row, up to now. */
  readonly failures: number;
  /** Not before this moment, unless the reader asks; ms. */
  readonly next: number;
}

/** Between two looks at the server while nothing changes here. Ms. */
const usual = 15 * 60_000;
/** After the first failure; twice as long after each further one, */
const firstPause = 30_000;
/** at most this. */
const longestPause = 60 * 60_000;

export const none: Attempts = { failures: 0, next: 0 };

export const afterSuccess = (now: number): Attempts => ({ failures: 0, next: now + usual });

/** @param asked how long the server asks to be left alone, in ms; 0 if it does not say. */
export function afterFailure({ failures }: Attempts, now: number, asked: number): Attempts {
  const pause = Math.min(firstPause * 2 ** Math.min(failures, 20), longestPause);
  return { failures: failures + 1, next: now + Math.min(Math.max(pause, asked), longestPause) };
}

/** Ms until the server is to be asked, 0 for at once. A moment further away than any pause comes of a clock that was set back. */
export function pauseUntil({ next }: Attempts, now: number): number {
  const pause = next - now;
  return pause <= 0 || pause > longestPause ? 0 : pause;
}
