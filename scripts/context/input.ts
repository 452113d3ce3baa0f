import { accessSync, constants, readFileSync, statSync } from "node:fs";
import * as v from "valibot";
import { InputError } from "../annotate/input.ts";

/** A saved page to read; the id goes into its line of output. */
export interface SavedPage {
  readonly id?: string | number;
  /** Path of the HTML file, from the working directory. */
  readonly html: string;
  readonly url?: string;
}

const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text), "an address begins with http:// or https://"),
);

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  html: v.string(),
  url: v.optional(v.nullable(webAddress)),
});

/** One page named on the command line. Throws InputError. */
export function onePage(html: string, url: string | undefined): SavedPage {
  if (url !== undefined && !v.is(webAddress, url))
    throw new InputError(`"${url}" is no address of the web: it begins with http:// or https://.`);
  mustBeReadable(html);
  return { html, ...(url === undefined ? {} : { url }) };
}

/**
 * Reads JSON Lines, a page a line; blank lines are passed over. Every line is looked at and every file looked for before the first is
 * read, so that a mistake is told at once and not after half of the work. Throws InputError naming file and line.
 */
export function readList(file: string): SavedPage[] {
  return readText(file)
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      const place = `${file}:${i + 1}`;
      const { id, html, url } = parseLine(line, place);
      mustBeReadable(html, place);
      return [{ id, html, ...(url == null ? {} : { url }) }];
    });
}

function parseLine(line: string, place: string): v.InferOutput<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${place} is not JSON.`);
  }
  const page = v.safeParse(lineSchema, value);
  if (page.success) return page.output;
  throw new InputError(`${place} ${v.getDotPath(page.issues[0]) ?? "page"}: ${page.issues[0].message}.`);
}

function readText(file: string): string {
  mustBeReadable(file);
  return readFileSync(file, "utf8");
}

function mustBeReadable(file: string, place?: string): void {
  try {
    accessSync(file, constants.R_OK);
    if (!statSync(file).isFile()) throw Object.assign(new Error(), { code: "not a file" });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new InputError(`${place === undefined ? "" : `${place}: `}${file} cannot be read (${reason}).`);
  }
}
