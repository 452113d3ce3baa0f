import { createServer } from "node:net";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { until } from "../../scripts/browsers/until.ts";
import { reader } from "../settings/sync/webdav-server.ts";
import { marked, startBuilt, unmarked } from "./harness.ts";
import { axeInOptions, clickButton, fill, openOptions, optionsSaying, optionsText } from "./options-page.ts";
import { connect, enterServer, stored, storing, test, turnInPopup } from "./sync-acts.ts";
import { startUntrusted } from "./untrusted-server.ts";

const site = "site:127.0.0.1";

test("what is set in one browser is set in the other, and taken back where it was set", async ({
  driver,
  other,
  page,
  open,
  server,
  webdav,
  login,
}) => {
  await open("2024-09-30");
  await marked(driver);
  await turnInPopup(driver, page, "On this site");
  await connect(driver, login);
  expect(webdav.file()).toContain(`"${site}": {"at":`);

  await connect(other, login);
  const article = await other.browser.newPage();
  await article.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
  expect((await unmarked(other)).reason).toBe("switched off here");
  await turnInPopup(other, article, "On this site");
  await marked(other);
  await until(
    "the change to reach the file by itself",
    async () => webdav.file(),
    (text) => text?.includes(site) === true && !text.includes('"off"'),
  );
  await article.close();

  const options = await openOptions(driver);
  await clickButton(options, "Sync now");
  await storing(driver, "the site switched on", (settings) => settings[site] !== undefined && !("value" in settings[site]));
  await page.bringToFront();
  await marked(driver);
  expect(await stored(driver)).toEqual(await stored(other));
});

test("while the server is down both browsers go on, and of what both changed the later stands in both", async ({
  driver,
  other,
  page,
  open,
  server,
  webdav,
  login,
}) => {
  await open("2024-09-30");
  const article = await other.browser.newPage();
  await article.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
  await connect(driver, login);
  await connect(other, login);

  webdav.instead = (request) => request.destroy();
  await page.bringToFront();
  await turnInPopup(driver, page, "Backgrounder");
  await turnInPopup(other, article, "On this site");
  await turnInPopup(other, article, "Backgrounder");
  await turnInPopup(other, article, "Backgrounder");
  for (const each of [driver, other]) {
    const options = await openOptions(each);
    await clickButton(options, "Sync now");
    await optionsSaying(options, "The server does not answer.");
    expect(await optionsText(options)).toContain("Nothing is lost");
  }

  webdav.instead = null;
  for (const each of [driver, other, driver]) {
    const options = await openOptions(each);
    webdav.takeRequests();
    await clickButton(options, "Sync now");
    await until(
      "an exchange",
      async () => webdav.takeRequests().length,
      (count) => count > 0,
    );
    await until(
      "no problem",
      () => optionsText(options),
      (text) => !text.includes("does not answer"),
    );
  }
  const settings = await storing(driver, "what the other knows", (known) => known[site]?.value === "off");
  expect(settings).toEqual(await stored(other));
  expect(settings.enabled?.value).toBe(true);
  await article.close();
});

test("nothing is sent before the reader agreed, nor after the server was let go", async ({ driver, page, open, webdav, login }) => {
  await open("2024-09-30");
  await turnInPopup(driver, page, "On this site");
  const options = await enterServer(driver, login);
  const asked = await optionsSaying(options, "Send your settings to 127.0.0.1");
  expect(asked).toContain("They go to no other place");
  expect(asked).toContain("The rules for sites are among them");
  expect(asked).toContain("The connection is not encrypted");
  expect(await driver.inExtension(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContain("webdav");
  expect(webdav.takeRequests()).toEqual([]);

  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "Settings last exchanged");
  await clickButton(options, "Disconnect");
  await optionsSaying(options, "Address of the folder");
  expect(await driver.inExtension(async () => JSON.stringify(await chrome.storage.local.get(null)))).not.toContain(reader.password);
  webdav.takeRequests();
  await page.bringToFront();
  await turnInPopup(driver, page, "On this site");
  // A carrying of it would have come by the time that the browser's own sync has it.
  await until(
    "the change in the browser's own sync",
    () => driver.inExtension(async (key) => JSON.stringify((await chrome.storage.sync.get(key))[key] ?? null), site),
    (item) => item !== "null" && !item.includes('"off"'),
  );
  expect(webdav.takeRequests()).toEqual([]);
});

test("axe-core finds nothing in the form, where the reader is asked, and where a problem is told", async ({ driver, webdav, login }) => {
  const check = async (options: Page) => {
    const { looked, violations } = await axeInOptions(options);
    expect(looked).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  };
  const options = await openOptions(driver);
  await optionsSaying(options, "Your own server");
  await check(options);
  await enterServer(driver, login);
  await optionsSaying(options, "Agree and connect");
  await check(options);
  webdav.instead = (_request, response) => void response.status(507).end();
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "no room left");
  await check(options);
});

/** Makes the server's next exchange end in a sentence, and sees that settings and file are left alone. */
async function syncSaying(options: Page, words: string): Promise<string> {
  await clickButton(options, "Sync now");
  return optionsSaying(options, words);
}

test("each thing that can be wrong with the server is told in a sentence, and all is well again when it ends", async ({
  driver,
  webdav,
  login,
}) => {
  await driver.inExtension(() => chrome.storage.sync.set({ theme: { value: "dark" } }));
  const options = await connect(driver, login);
  const [settings, file] = [await stored(driver), webdav.file() ?? ""];
  expect(settings.theme?.value).toBe("dark");

  const answers: [number, string][] = [
    [401, "does not accept this user name and password"],
    [403, "does not let this user read or write"],
    [405, "no WebDAV folder"],
    [423, "Another program has locked the settings file"],
    [302, "sends on to another address"],
    [503, "too busy"],
    [500, "answered with error 500"],
  ];
  for (const [status, words] of answers) {
    webdav.instead = (_request, response) => void response.status(status).set("Location", `${webdav.folder}elsewhere`).end();
    await syncSaying(options, words);
  }
  for (const [status, words] of [
    [409, "no such folder"],
    [507, "no room left"],
    [413, "larger than it may be"],
  ] as const) {
    webdav.instead = (request, response) => void response.status(request.method === "PUT" ? status : 404).end();
    await syncSaying(options, words);
  }
  expect(webdav.takeRequests().filter((request) => request.includes("elsewhere"))).toEqual([]);

  webdav.instead = null;
  const wrong: [string, string][] = [
    ["", "The settings file is empty."],
    [file.slice(0, file.length / 2), "its end is missing"],
    ["<!doctype html>", "no settings file of Backgrounder"],
    [file.replace('"dark"', "1"), "something in it that is no setting: theme"],
    [file.replace('"entries": {', '"entries": {"__proto__": {"value": 1},'), "something in it that is no setting: __proto__"],
    [file.replace('"dark"', `${"[".repeat(1e5)}${"]".repeat(1e5)}`), "something in it that is no setting: more than 8 levels"],
    [file.replace('"version": 2', '"version": 3'), "newer version of Backgrounder"],
  ];
  for (const [text, words] of wrong) {
    webdav.putFile(text);
    await syncSaying(options, words);
    expect(webdav.file()).toBe(text);
  }

  let sent = 0;
  webdav.instead = (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
    };
    response.on("drain", more);
    more();
  };
  await syncSaying(options, "larger than it may be");
  // Of an answer without end, what is on its way in buffers.
  expect(sent).toBeLessThan(50_000_000);

  expect(await stored(driver)).toEqual(settings);
  webdav.instead = null;
  webdav.removeFile();
  await clickButton(options, "Sync now");
  await until(
    "all to be well",
    () => optionsText(options),
    (text) => !text.includes("The settings file"),
  );
  expect(webdav.file()).toBe(file);
});

test("a file that is really locked on the server stays, and is written when the lock is gone", async ({ driver, webdav, login }) => {
  const options = await connect(driver, login);
  const authorisation = { Authorization: `Basic ${Buffer.from(`${reader.user}:${reader.password}`).toString("base64")}` };
  const address = `${webdav.folder}backgrounder-settings.json`;
  const lock = await fetch(address, {
    method: "LOCK",
    headers: { ...authorisation, "Content-Type": "application/xml" },
    body: '<?xml version="1.0"?><D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>another program</D:owner></D:lockinfo>',
  });
  expect(lock.status).toBe(200);
  await clickButton(options, "Sync now");
  await options.click("#sync-sites");
  await optionsSaying(options, "Another program has locked the settings file");
  const unlock = await fetch(address, {
    method: "UNLOCK",
    headers: { ...authorisation, "Lock-Token": lock.headers.get("Lock-Token") ?? "" },
  });
  expect(unlock.status).toBe(204);
  await clickButton(options, "Sync now");
  await until(
    "the file to be written",
    async () => webdav.file() ?? "",
    (text) => /"syncSites": .*"value":false/.test(text),
  );
});

test("what another browser wrote between reading and writing is joined, not written over", async ({ driver, webdav, login }) => {
  const options = await connect(driver, login);
  const theirs = '{"format":"backgrounder-settings","version":2,"entries":{"hoverDelay":{"value":0,"at":[1,0,"other"]}}}';
  let crossed = false;
  webdav.instead = (request, _response, next) => {
    if (request.method === "PUT" && !crossed) {
      crossed = true;
      webdav.putFile(theirs);
    }
    next();
  };
  await options.click("#sync-sites");
  await storing(driver, "the other's setting", (settings) => settings.hoverDelay?.value === 0);
  await until(
    "both in the file",
    async () => webdav.file() ?? "",
    (text) => text.includes("hoverDelay") && text.includes("syncSites"),
  );
});

test("nobody at the address, a refused certificate and a wrong password are told, and mended in the form", async ({
  driver,
  webdav,
  login,
}) => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  const untrusted = await startUntrusted();
  const options = await enterServer(driver, { ...login, folder: `http://127.0.0.1:${port}/` });
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "The server does not answer.");

  await clickButton(options, "Change address or password");
  await fill(options, "#sync-server-address", untrusted.folder);
  await clickButton(options, "Continue");
  const asked = await optionsSaying(options, "Agree and connect");
  expect(asked).not.toContain("not encrypted");
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, `Connected to ${new URL(untrusted.folder).host}`);
  await optionsSaying(options, "The server does not answer.");
  await untrusted.close();

  await clickButton(options, "Change address or password");
  await fill(options, "#sync-server-address", "cloud.example");
  await clickButton(options, "Continue");
  await optionsSaying(options, "A folder’s address begins with https:// or http://");
  await fill(options, "#sync-server-address", webdav.folder);
  await fill(options, "#sync-server-password", "wrong");
  await clickButton(options, "Continue");
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "does not accept this user name and password");
  await clickButton(options, "Change address or password");
  await fill(options, "#sync-server-password", login.password);
  await clickButton(options, "Continue");
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "Settings last exchanged");
});

test("plain http to a server of the home network is not turned into https", async ({ kind, webdav, login }) => {
  // A name that no browser takes for this machine's own, whose connections are exempt.
  const name = "home.example";
  const driver = await startBuilt(kind, {
    flags: kind === "chromium" ? [`--host-resolver-rules=MAP ${name} 127.0.0.1`] : [],
    preferences: { "network.dns.localDomains": name },
  });
  try {
    await connect(driver, { ...login, folder: webdav.folder.replace("127.0.0.1", name) });
    expect(webdav.file()).toContain("backgrounder-settings");
  } finally {
    await driver.close();
  }
});

test("a page that is opened wakes a stopped background, which asks the server when that is due", async ({
  driver,
  open,
  webdav,
  login,
}) => {
  await (await connect(driver, login)).close();
  webdav.putFile('{"format":"backgrounder-settings","version":2,"entries":{"theme":{"value":"dark","at":[1,0,"other"]}}}');
  await driver.stopBackground();
  webdav.takeRequests();
  await open("2024-09-30");
  await marked(driver);
  expect(webdav.takeRequests()).toEqual([]);

  await driver.inExtension(async () => {
    const { webdavStatus } = await chrome.storage.local.get("webdavStatus");
    await chrome.storage.local.set({ webdavStatus: { ...(webdavStatus as object), next: 0 } });
  });
  await driver.stopBackground();
  await open("2024-09-30");
  await storing(driver, "what was in the file", ({ theme }) => theme?.value === "dark");
});
