/** The reader's own day, `YYYY-MM-DD`, by his clock and time zone. */
export const today = (now: Date = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
