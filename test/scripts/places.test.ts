import { expect, test } from "vitest";
import { usualPlaces } from "../../scripts/browsers/places.ts";

test("on Linux every folder of PATH is looked at, the usual ones too, relative ones never", () => {
  const places = usualPlaces("firefox", "linux", { PATH: "/opt/bin:.:/usr/bin" });
  expect(places.slice(0, 3)).toEqual(["/opt/bin/firefox", "/usr/bin/firefox", "/usr/local/bin/firefox"]);
  expect(places).toContain("/usr/bin/firefox-esr");
  expect(places.every((place) => place.startsWith("/"))).toBe(true);
});

test("on macOS the applications of all and of the user", () => {
  expect(usualPlaces("chromium", "darwin", { HOME: "/Users/reader" })).toEqual(
    expect.arrayContaining([
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]),
  );
});

test("on Windows the program folders that are set", () => {
  expect(usualPlaces("firefox", "win32", { PROGRAMFILES: "C:\\Programs" })).toEqual([
    "C:\\Programs\\Mozilla Firefox\\firefox.exe",
    "C:\\Programs\\Firefox Developer Edition\\firefox.exe",
  ]);
  expect(usualPlaces("chromium", "win32", { LOCALAPPDATA: "C:\\Local" })).toContain("C:\\Local\\Google\\Chrome\\Application\\chrome.exe");
});

test("a system without a PATH still has the usual folders", () => {
  expect(usualPlaces("chromium", "linux", {})).toContain("/usr/bin/chromium");
});
