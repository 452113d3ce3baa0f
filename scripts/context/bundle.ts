import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The page's side as one expression of JavaScript that yields a PageReading. */
export async function readingExpression(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./in-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "side",
    charset: "utf8",
    logLevel: "warning",
  });
  return `(() => { ${outputFiles.map(({ text }) => text).join("")}; return side.readPage(); })()`;
}
