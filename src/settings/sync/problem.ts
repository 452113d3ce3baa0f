/** Why settings could not be carried; options put each into a sentence (src/options/sync/sentences.ts). */
export const problemCodes = [
  // What was read is not what we wrote.
  "empty",
  "too large",
  "not settings",
  "damaged",
  "newer version",
  "wrong content",
  "from the future",
  // The code to paste.
  "no code",
  "cut code",
  // A server.
  "no answer",
  "too slow",
  "no access",
  "redirected",
  "wrong password",
  "forbidden",
  "no folder",
  "no webdav",
  "locked",
  "server full",
  "busy",
  "refused",
  "never at rest",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Settings could not be read, taken over or sent. Nothing was changed or lost by it. */
export class SyncProblem extends Error {
  override readonly name = "SyncProblem";
  readonly code: ProblemCode;
  /** What the sentence may name: a field, a status, a number of seconds. Untrusted text, bounded. */
  readonly detail: string;

  constructor(code: ProblemCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail.slice(0, 200);
  }
}
