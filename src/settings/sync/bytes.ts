import { longestDocument } from "./document.ts";
import { SyncProblem } from "./problem.ts";

/**
 * The text of a stream of bytes. One that is too long is given up at that point, however long it would go on.
 * Throws `SyncProblem`, or what the stream throws.
 */
export async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parts.join("") + decode(() => decoder.decode());
      length += value.length;
      if (length > longestDocument) throw new SyncProblem("too large", `${longestDocument / 1_000_000} MB`);
      parts.push(decode(() => decoder.decode(value, { stream: true })));
    }
  } catch (error) {
    // The rest is not wanted, and whoever sends it is told so; that this may fail changes nothing.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

function decode(bytes: () => string): string {
  try {
    return bytes();
  } catch (error) {
    throw new SyncProblem("damaged", "", { cause: error });
  }
}
