import { posix, win32 } from "node:path";
import type { Kind } from "../project.ts";

const linuxNames: Readonly<Record<Kind, readonly string[]>> = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox", "firefox-esr", "firefox-devedition", "firefox-nightly"],
};

const macApplications: Readonly<Record<Kind, readonly string[]>> = {
  chromium: [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
};

const windowsPrograms: Readonly<Record<Kind, readonly string[]>> = {
  chromium: ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

/** Where browsers of a kind usually are on a system, best first; whether they are there is not looked at. */
export function usualPlaces(kind: Kind, platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === "darwin") {
    return ["/Applications", ...(env.HOME === undefined ? [] : [posix.join(env.HOME, "Applications")])].flatMap((folder) =>
      macApplications[kind].map((name) => posix.join(folder, name)),
    );
  }
  if (platform === "win32") {
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms[kind].map((name) => win32.join(folder, name)));
  }
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter((folder) => folder.startsWith("/"));
  return linuxNames[kind].flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}
