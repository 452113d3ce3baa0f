import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import FileSystemAdapter from "@nephele/adapter-file-system";
import InsecureAuthenticator from "@nephele/authenticator-none";
import express, { type RequestHandler } from "express";
import webdav from "nephele";

/** A real WebDAV server on loopback, with one folder, whose one reader is "reader" with the password "pässword". */
export interface WebdavServer {
  /** The folder's address, with a slash at its end. */
  readonly folder: string;
  /** Method and path of each request since the start or the last call of this. */
  takeRequests(): string[];
  /** The settings' file as it is on the disk; null where there is none. */
  file(): string | null;
  putFile(text: string): void;
  removeFile(): void;
  /** Answers requests in the server's place, until it is set again. */
  instead: RequestHandler | null;
  close(): Promise<void>;
}

export const reader = { user: "reader", password: "pässword" };

/** @param port 0 for a free one. */
export async function startWebdav(port = 0): Promise<WebdavServer> {
  const root = mkdtempSync(join(tmpdir(), "webdav-"));
  const path = join(root, "backgrounder-settings.json");
  const right = `Basic ${Buffer.from(`${reader.user}:${reader.password}`).toString("base64")}`;
  let requests: string[] = [];

  const app = express();
  app.disable("x-powered-by");
  app.use((request, response, next) => {
    requests.push(`${request.method} ${request.path}`);
    if (server.instead) return server.instead(request, response, next);
    if (request.headers.authorization !== right) return void response.status(401).set("WWW-Authenticate", 'Basic realm="folder"').end();
    next();
  });
  app.use("/", webdav({ adapter: new FileSystemAdapter({ root }), authenticator: new InsecureAuthenticator() }));

  const listening = createServer(app);
  await new Promise<void>((resolve) => listening.listen(port, "127.0.0.1", resolve));
  const server: WebdavServer = {
    folder: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    file() {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return null;
      }
    },
    putFile: (text) => writeFileSync(path, text),
    removeFile: () => rmSync(path, { force: true }),
    instead: null,
    close() {
      listening.closeAllConnections();
      return new Promise((resolve) =>
        listening.close(() => {
          rmSync(root, { recursive: true, force: true });
          resolve();
        }),
      );
    },
  };
  return server;
}
