import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "./project.ts";

const pagesFolder = join(root, "test/pages");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A server of our own pages on loopback. */
export interface PageServer {
  /** Such as http://127.0.0.1:4000, with no slash at its end. */
  readonly origin: string;
  /** Paths that were asked for, in order, since the start or the last call of this. */
  takeRequests(): string[];
  /** Serves a text at an address of its own from now on, as HTML unless `headers` say otherwise, and returns that address. */
  publish(text: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Names of the pages below test/pages, without their endings. */
export function pageNames(): string[] {
  return readdirSync(pagesFolder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -".html".length));
}

/** Serves test/pages: /NAME is NAME.html, other files are at their own names. Listens on a free port. */
export async function servePages(): Promise<PageServer> {
  const published = new Map<string, { readonly text: string; readonly headers: Readonly<Record<string, string>> }>();
  let requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    requests.push(path);
    const own = published.get(path);
    if (own !== undefined) return send(response, ".html", own.text, own.headers);
    const ending = extname(path) in types ? extname(path) : ".html";
    const name = path.slice(1).replace(/\.html$/, "");
    const file = readdirSync(pagesFolder).find((entry) => entry === (ending === ".html" ? `${name}.html` : name));
    if (file === undefined) return response.writeHead(404).end();
    send(response, ending, readFileSync(join(pagesFolder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    publish(text, headers = {}) {
      const path = `/published/${published.size + 1}`;
      published.set(path, { text, headers });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, ending: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { "content-type": types[ending], "cache-control": "no-store", ...headers }).end(body);
}
