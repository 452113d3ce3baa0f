import "../../platform/fake-browser.ts";
import { createServer } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSettings, setSetting, setSiteOn } from "../../../src/settings/store.ts";
import { settingsText } from "../../../src/settings/sync/copy.ts";
import { folderAddress, forgetAccount, keepAccount } from "../../../src/settings/sync/webdav/account.ts";
import { readServerStatus } from "../../../src/settings/sync/webdav/status.ts";
import { syncChange, syncIfDue, syncNow } from "../../../src/settings/sync/webdav/sync-now.ts";
import { fake } from "../../platform/fake-browser.ts";
import { answerSettings } from "../background.ts";
import { reader, startWebdav, type WebdavServer } from "./webdav-server.ts";

let server: WebdavServer;
beforeAll(async () => {
  server = await startWebdav();
  return () => server.close();
});
beforeEach(async () => {
  fake.clear();
  answerSettings();
  server.instead = null;
  server.removeFile();
  await keepAccount({ folder: server.folder, ...reader });
  server.takeRequests();
});

const inFile = () => JSON.parse(server.file() ?? "null")?.entries;

/** The reader's other browser, which has the same account but for its own storage. */
async function elsewhere<T>(work: () => Promise<T>): Promise<T> {
  const here = new Map(fake.areas.local);
  const account = here.get("webdav");
  fake.areas.local.clear();
  fake.areas.local.set("webdav", account);
  const result = await work();
  fake.areas.local.clear();
  for (const [key, value] of here) fake.areas.local.set(key, value);
  return result;
}

test("settings go to the folder and come from it, and both browsers' are in the end in both", async () => {
  await setSetting("theme", "dark");
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ done: expect.any(Number), problem: null, failures: 0 });
  await elsewhere(async () => {
    await setSiteOn("https://example.org/", false);
    await syncNow();
    expect(await readSettings()).toMatchObject({ theme: "dark" });
  });
  await syncNow();
  expect(await readSettings()).toMatchObject({ theme: "dark", off: new Set(["example.org"]) });
  expect(Object.keys(inFile())).toEqual(["site:example.org", "theme"]);
});

test("no request is made without an account, and none with one that was let go", async () => {
  await forgetAccount();
  await setSetting("theme", "dark");
  await syncNow();
  await syncChange();
  expect(await syncIfDue()).toBeNull();
  expect(server.takeRequests()).toEqual([]);
});

test("rules for sites that are to stay here are taken out of the file, and nothing else is", async () => {
  await setSetting("theme", "dark");
  await setSiteOn("https://example.org/", false);
  await syncNow();
  await setSetting("syncSites", false);
  await syncNow();
  expect(Object.keys(inFile())).toEqual(["syncSites", "theme"]);
  expect((await readSettings()).off.size).toBe(1);
});

/** What the server says to every request in the place of its own answer. */
const answering = (status: number, headers: Record<string, string> = {}, body = "") => {
  server.instead = (_request, response) => void response.status(status).set(headers).send(body);
};

test.each([
  [401, "wrong password"],
  [403, "forbidden"],
  [405, "no webdav"],
  [423, "locked"],
  [429, "busy"],
  [500, "refused"],
  [503, "busy"],
  [302, "redirected"],
])("an answer of %i is told as what it means, and leaves settings as they are", async (status, code) => {
  await setSetting("theme", "dark");
  answering(status, status === 302 ? { Location: `${server.folder}elsewhere` } : {});
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ done: null, problem: { code }, failures: 1 });
  expect((await readSettings()).theme).toBe("dark");
  expect(server.takeRequests().every((request) => request.endsWith("/backgrounder-settings.json"))).toBe(true);
});

test.each([
  [404, "no folder"],
  [409, "no folder"],
  [413, "too large"],
  [423, "locked"],
  [507, "server full"],
])("a write that is answered with %i is told as what it means", async (status, code) => {
  await setSetting("theme", "dark");
  server.instead = (request, response, next) => {
    if (request.method === "PUT") response.status(status).end();
    else response.status(404).end();
    void next;
  };
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code } });
  expect((await readSettings()).theme).toBe("dark");
});

test("a wrong password is told, and with the right one all goes on", async () => {
  await setSetting("theme", "dark");
  await keepAccount({ folder: server.folder, ...reader, password: "wrong" });
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code: "wrong password" } });
  await keepAccount({ folder: server.folder, ...reader });
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: null });
  expect(Object.keys(inFile())).toEqual(["theme"]);
});

test("a folder that is not there is told", async () => {
  await keepAccount({ folder: `${server.folder}nowhere/`, ...reader });
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code: "no folder" } });
});

test("a server that does not answer, or breaks off, is told; later attempts come later and later, and the reader may ask at once", async () => {
  const silent = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  afterAll(() => void silent.close());
  await keepAccount({ folder: `http://127.0.0.1:${(silent.address() as { port: number }).port}/`, ...reader });
  await syncNow();
  const first = await readServerStatus();
  expect(first).toMatchObject({ problem: { code: "no answer" }, failures: 1 });
  await syncNow();
  const second = await readServerStatus();
  expect(second.failures).toBe(2);
  expect(second.next - first.next).toBeGreaterThan(15_000);
  expect(await syncIfDue()).toBeGreaterThan(30_000);
  await syncChange();
  expect((await readServerStatus()).failures).toBe(2);
});

test("a busy server is left alone for as long as it asks", async () => {
  answering(503, { "Retry-After": "600" });
  await syncNow();
  expect(await syncIfDue()).toBeGreaterThan(590_000);
});

test("without the browser's leave for the site nothing is sent", async () => {
  fake.allowed = false;
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code: "no access" } });
  expect(server.takeRequests()).toEqual([]);
});

test.each([
  ["emptied", "", "empty"],
  ["cut", '{"format":"backgrounder-settings","version":2,"entries":{"theme":{"va', "damaged"],
  ["replaced by a page", "<!doctype html>", "not settings"],
  [
    "nested deeply",
    `{"format":"backgrounder-settings","version":2,"entries":{"a":{"value":${"[".repeat(1e5)}${"]".repeat(1e5)}}}}`,
    "wrong content",
  ],
  ["made to change prototypes", '{"format":"backgrounder-settings","version":2,"entries":{"__proto__":{"value":1}}}', "wrong content"],
  ["of wrong types", '{"format":"backgrounder-settings","version":2,"entries":{"enabled":{"value":"no","at":[1,0,"a"]}}}', "wrong content"],
])("a file that was %s is told, and neither taken for settings nor written over", async (_what, text, code) => {
  await setSetting("theme", "dark");
  server.putFile(text);
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code } });
  expect(server.file()).toBe(text);
  expect(await readSettings()).toMatchObject({ theme: "dark", enabled: true });
});

test("an answer without end is given up at the bound", async () => {
  let sent = 0;
  server.instead = (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
    };
    response.on("drain", more);
    more();
  };
  await syncNow();
  expect(await readServerStatus()).toMatchObject({ problem: { code: "too large" } });
  // What was under way in buffers, and no gigabyte.
  expect(sent).toBeLessThan(20_000_000);
});

test("another browser that writes between reading and writing is not written over", async () => {
  await setSetting("theme", "dark");
  await syncNow();
  const theirs = await elsewhere(async () => {
    await syncNow();
    await setSetting("hoverDelay", 0);
    return settingsText();
  });
  await setSetting("marks", "every");
  let crossed = false;
  server.instead = (request, _response, next) => {
    server.instead = crossed ? null : server.instead;
    if (request.method === "PUT" && !crossed) {
      crossed = true;
      server.putFile(theirs);
    }
    next();
  };
  await syncNow();
  expect(server.takeRequests().filter((request) => request.startsWith("PUT")).length).toBeGreaterThan(1);
  expect(Object.keys(inFile())).toEqual(["hoverDelay", "marks", "theme"]);
  expect(await readSettings()).toMatchObject({ theme: "dark", hoverDelay: 0, marks: "every" });
});

test("only an address of the web is a folder's, without a password in it", () => {
  expect(folderAddress(" https://cloud.example/remote.php/dav/files/me/Settings ")).toBe(
    "https://cloud.example/remote.php/dav/files/me/Settings/",
  );
  expect(folderAddress("http://[::1]:8080")).toBe("http://[::1]:8080/");
  for (const wrong of [
    "",
    "cloud.example",
    "ftp://cloud.example/",
    "file:///settings/",
    "javascript:1",
    "https://me:pw@cloud.example/",
    "https://a.example/?x",
    "https://a.example/#x",
  ])
    expect(folderAddress(wrong)).toBeNull();
});
