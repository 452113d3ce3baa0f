import { browser } from "./browser.ts";

/** A file of the extension's own, by its path below the extension's folder. Rejects if it is missing. */
export async function readFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
