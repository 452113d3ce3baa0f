import { readText } from "../bytes.ts";
import { SyncProblem } from "../problem.ts";
import type { Account } from "./account.ts";
import { problemOf } from "./answers.ts";

/** The settings' file as it was read, and what the server says to tell this state of it from others (its ETag as sent), if it does. */
export interface Found {
  readonly text: string;
  readonly etag: string | null;
}

/** Write only if the file is still in this state (its ETag), or only if there is none; or whatever there is. */
export type Condition = { readonly unchanged: string } | "absent" | "any";

/** The one file in the folder, and the two things that are done with it. Both reject with `SyncProblem`. */
export interface Folder {
  /** Null where there is none yet. */
  read(): Promise<Found | null>;
  /** False if the condition did not hold: nothing was written. */
  write(text: string, condition: Condition): Promise<boolean>;
}

/** The name that the file has in the folder. */
export const fileName = "backgrounder-settings.json";

/** From the question to the end of the answer, in ms. */
const patience = 20_000;

export function webdavFolder({ folder, user, password }: Account): Folder {
  const address = folder + fileName;
  const authorisation: Record<string, string> = user === "" ? {} : { Authorization: `Basic ${base64(`${user}:${password}`)}` };

  async function ask(method: "GET" | "PUT", headers: Record<string, string>, body: string | null): Promise<Response> {
    const response = await fetch(address, {
      method,
      headers: { ...authorisation, ...headers },
      body,
      // Neither cookies nor the browser's own question for a password; the one in `headers` goes to this server alone,
      credentials: "omit",
      // and therefore not where the server would send us.
      redirect: "manual",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    if (response.type === "opaqueredirect" || Math.trunc(response.status / 100) === 3) throw new SyncProblem("redirected");
    return response;
  }

  return {
    read: () =>
      patiently(async () => {
        const response = await ask("GET", {}, null);
        if (response.status === 404) return discarding(response, null);
        if (response.status !== 200) throw discarding(response, problemOf(response, "read"));
        const text = response.body === null ? "" : await readText(response.body);
        return { text, etag: response.headers.get("etag") };
      }),
    write: (text, condition) =>
      patiently(async () => {
        const headers = { "Content-Type": "application/json", ...conditionHeader(condition) };
        const response = await ask("PUT", headers, text);
        if (response.ok) return discarding(response, true);
        if (response.status === 412) return discarding(response, false);
        throw discarding(response, problemOf(response, "write"));
      }),
  };
}

const conditionHeader = (condition: Condition): Record<string, string> =>
  condition === "any" ? {} : condition === "absent" ? { "If-None-Match": "*" } : { "If-Match": condition.unchanged };

/** Spares the rest of an answer, which nobody reads. */
function discarding<T>(response: Response, result: T): T {
  response.body?.cancel().catch(() => undefined);
  return result;
}

/** Browsers tell little of why there is no answer: no network, no such host, nobody listening, a certificate that they refuse. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SyncProblem) throw error;
    const late = error instanceof DOMException && error.name === "TimeoutError";
    throw new SyncProblem(late ? "too slow" : "no answer", late ? String(patience / 1_000) : "", { cause: error });
  }
}

const base64 = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
