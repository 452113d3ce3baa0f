import { type Kind, kinds } from "../project.ts";
import { type PageServer, servePages } from "../serve.ts";
import type { Row } from "./rows.ts";

/** Measures in one browser after the other, on pages of one server. */
export async function inEachBrowser(measure: (kind: Kind, server: PageServer) => Promise<readonly Row[]>): Promise<Row[]> {
  const server = await servePages();
  try {
    const rows: Row[] = [];
    for (const kind of kinds) rows.push(...(await measure(kind, server)));
    return rows;
  } finally {
    await server.close();
  }
}
