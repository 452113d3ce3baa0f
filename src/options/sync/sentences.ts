import type { Wording, WordKey } from "../../i18n/wording.ts";
import type { ProblemCode } from "../../settings/sync/problem.ts";

interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
}

const keys = {
  empty: "sync_problem_empty",
  "too large": "sync_problem_tooLarge",
  "not settings": "sync_problem_notSettings",
  damaged: "sync_problem_damaged",
  "newer version": "sync_problem_newerVersion",
  "wrong content": "sync_problem_wrongContent",
  "from the future": "sync_problem_fromTheFuture",
  "no code": "sync_problem_noCode",
  "cut code": "sync_problem_cutCode",
  "no answer": "sync_problem_noAnswer",
  "too slow": "sync_problem_tooSlow",
  "no access": "sync_problem_noAccess",
  redirected: "sync_problem_redirected",
  "wrong password": "sync_problem_wrongPassword",
  forbidden: "sync_problem_forbidden",
  "no folder": "sync_problem_noFolder",
  "no webdav": "sync_problem_noWebdav",
  locked: "sync_problem_locked",
  "server full": "sync_problem_serverFull",
  busy: "sync_problem_busy",
  refused: "sync_problem_refused",
  "never at rest": "sync_problem_neverAtRest",
} as const satisfies Readonly<Record<ProblemCode, WordKey>>;

/** What went wrong, and what the reader can do about it. */
export const sentenceOf = ({ code, detail }: Problem, { say }: Wording): string => say(keys[code], detail);

const ofTheFile: readonly ProblemCode[] = ["empty", "too large", "not settings", "damaged", "wrong content", "from the future"];

/** Is it the file itself that is at fault? On a server it stays so until somebody mends it. */
export const isOfTheFile = ({ code }: Problem): boolean => ofTheFile.includes(code);
