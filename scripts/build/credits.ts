import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.ts";

/** Beside the manifest in what is built. */
export const creditsFile = "credits.txt";

/** A package whose code ships. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly home: string;
  /** The licence's whole text. */
  readonly text: string;
}

/** The packages that a bundle took files from, by the paths of these files: the innermost of nested ones, sorted, each once. */
export function packagesOf(inputs: readonly string[]): string[] {
  const folders = inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/**
 * Whose work ships, under which licence, with the licences' texts: our own, that of each package in `inputs` (paths below the root), of the
 * maps, and of the tables that records were made from. Begins with a mark by which browsers know that it is UTF-8. Throws if a package
 * has no licence's text.
 */
export function credits(inputs: readonly string[]): string {
  const packages = [...packagesOf(inputs), "node_modules/world-atlas"].map(shippedPackage);
  const parts = [
    `Backgrounder is under the licence at the end of this text. In it is the work of others, with thanks:`,
    `CODE AND MAPS\n\n${packages.map(({ name, version, licence, home }) => `${name} ${version}, ${licence}\n  ${home}`).join("\n")}`,
    `TABLES OF FACTS\n\n${tables().join("\n")}`,
    ...packages.map(({ name, text }) => `LICENCE OF ${name}\n\n${text}`),
    ...tableLicences().map(([name, text]) => `LICENCE OF TABLES: ${name}\n\n${text}`),
    `LICENCE OF BACKGROUNDER\n\n${read("LICENSE")}`,
  ];
  return `\uFEFF${parts.map((part) => part.replaceAll("\r\n", "\n").trim()).join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function shippedPackage(folder: string): ShippedPackage {
  const { name, version, license, homepage, repository } = JSON.parse(read(folder, "package.json"));
  // Of several packages of one project some carry no text of their own: @citation-js/date is under that of @citation-js/core.
  const project = /^(.*\/@[^/]+)\/[^/]+$/.exec(folder)?.[1];
  const siblings = project === undefined ? [] : readdirSync(join(root, project)).map((each) => `${project}/${each}`);
  const file = [folder, ...siblings].flatMap(licenceFiles)[0];
  if (file === undefined || typeof license !== "string") throw new Error(`${name} ships, but has no licence's text in its package.`);
  const home = homepage ?? repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`;
  return { name, version, licence: license, home: String(home).replace(/^git\+|\.git$/g, ""), text: read(file) };
}

const licenceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((each) => (/^(licen[cs]e|copying)/i.test(each) ? [`${folder}/${each}`] : []));

/** The rows of the tables' own README: which table, from where, under which licence. */
function tables(): string[] {
  const rows = [...read(tablesFolder, "README.md").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)].slice(2);
  return rows.map(([, table, from, licence]) => `${table?.trim()}: ${licence?.trim()}\n  ${from?.trim()}`);
}

function tableLicences(): [string, string][] {
  const folder = join(tablesFolder, "licences");
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => [name.replace(/\.txt$/, ""), read(folder, name)]);
}

const tablesFolder = "src/dataset/tables";
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), "utf8");
