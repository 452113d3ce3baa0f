import { type ProblemCode, SyncProblem } from "../problem.ts";

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: "wrong password",
  403: "forbidden",
  405: "no webdav",
  409: "no folder",
  413: "too large",
  423: "locked",
  429: "busy",
  501: "no webdav",
  503: "busy",
  507: "server full",
};

/** What a server's refusal means. To write where there is no such folder is answered with 409 (RFC 4918, 9.7.1), by some with 404. */
export function problemOf({ status, headers }: Response, doing: "read" | "write"): SyncProblem {
  const code = doing === "write" && status === 404 ? "no folder" : (byStatus[status] ?? "refused");
  return new SyncProblem(code, code === "busy" ? (headers.get("retry-after") ?? "") : String(status));
}
