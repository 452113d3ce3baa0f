import { readText } from "./bytes.ts";
import { SyncProblem } from "./problem.ts";

/** Tells a code of ours from other text, and how it is made from codes to come. */
const mark = "BG2.";

/**
 * Text as a code to paste: compressed, in letters, digits, `-` and `_` alone, so that chats and mails leave it as it is.
 * zlib's form of deflate, since its checksum tells a code that lost a piece.
 */
export async function codeOf(text: string): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return mark + letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text of a pasted code; spaces and line breaks within it do no harm. Throws `SyncProblem`. */
export async function textOf(pasted: string): Promise<string> {
  const code = pasted.replace(/[\s\u200b\u00ad]/gu, "");
  if (!code.startsWith(mark) || !/^[\w-]+$/.test(code.slice(mark.length))) throw new SyncProblem("no code");
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const letters = atob(code.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/"));
    bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw new SyncProblem("cut code", "", { cause: error });
  }
  try {
    return await readText(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")));
  } catch (error) {
    // The stream's own complaint is that the code is not whole.
    throw error instanceof SyncProblem ? error : new SyncProblem("cut code", "", { cause: error });
  }
}
