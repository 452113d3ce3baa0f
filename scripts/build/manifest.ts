import type { Kind, Manifest } from "../project.ts";

/** Paths of keys, and of items in a list, that one browser does not know and would warn about; all else is the same for both. */
const foreign: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  chromium: [["browser_specific_settings"], ["background", "scripts"], ["sidebar_action"]],
  firefox: [["minimum_chrome_version"], ["background", "service_worker"], ["side_panel"], ["permissions", "sidePanel"]],
};

/** The manifest for one kind of browser, with the version of package.json, so that it is written in one place. */
export function manifestFor(kind: Kind, source: Manifest, version: string): Record<string, unknown> {
  const manifest: Record<string, unknown> = { ...structuredClone(source), version };
  for (const path of foreign[kind]) remove(manifest, path);
  return manifest;
}

/** Every file that a manifest names, as paths below the extension's folder. */
export function filesNamedBy(manifest: unknown): string[] {
  if (typeof manifest === "string") return /^[\w/-]+\.(js|css|html|png|json)$/.test(manifest) ? [manifest] : [];
  if (typeof manifest !== "object" || manifest === null) return [];
  return [...new Set(Object.values(manifest).flatMap(filesNamedBy))];
}

function remove(object: Record<string, unknown>, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  const inner = object[key];
  if (rest.length === 0) delete object[key];
  else if (Array.isArray(inner)) object[key] = inner.filter((item) => item !== rest[0]);
  else if (isRecord(inner)) remove(inner, rest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
