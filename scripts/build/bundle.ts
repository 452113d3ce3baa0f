import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { minify } from "terser";
import { type Kind, oldestVersion, root, sourceManifest } from "../project.ts";

const entriesFolder = join(root, "src/entries");
const noNet = join(root, "src/export/no-net.ts");

/** The files of src/entries that end in one of the given endings, with their full paths. */
export function entries(...endings: readonly string[]): string[] {
  return readdirSync(entriesFolder)
    .filter((name) => endings.includes(extname(name)))
    .map((name) => join(entriesFolder, name));
}

/**
 * Bundles each entry into one file of the same name below `folder`. Every bundle is a classic script in a function of its own,
 * since a content script cannot be a module and one form for all is the simplest.
 * Fails with esbuild's messages, which it has then printed. Returns the paths below the root of all files whose code is in a bundle.
 */
export async function bundleScripts(kind: Kind, folder: string): Promise<string[]> {
  const files = entries(".ts", ".tsx").filter((file) => !file.endsWith(".d.ts"));
  const entryPoints = Object.fromEntries(files.map((file) => [basename(file, extname(file)), file]));
  const { metafile } = await build({
    ...common(kind),
    metafile: true,
    entryPoints,
    outdir: folder,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [styleText(kind), withoutHtml],
    alias: withoutNet,
  });
  for (const script of ["content", "marks", "travel"]) await tighten(join(folder, `${script}.js`));
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** These every article pays for: a second, slower minifier takes another twenty-fifth off what they weigh compressed. */
async function tighten(file: string): Promise<void> {
  const { code } = await minify(readFileSync(file, "utf8"), { ecma: 2020, compress: { passes: 2 }, mangle: true, toplevel: true });
  writeFileSync(file, code ?? "");
}

/** The packages by which the library that writes references could fetch one. */
const withoutNet = { "node-fetch": noNet, "sync-fetch": noNet };

/**
 * Takes the one way to HTML out of the packages that have it: where they would parse a text as HTML, it stays text. We use neither
 * Preact's `dangerouslySetInnerHTML` nor the references' form as HTML; now nobody can by mistake.
 */
const withoutHtml: Plugin = {
  name: "without-html",
  setup(setup) {
    setup.onLoad({ filter: /node_modules[\\/](preact|@citation-js)[\\/].*\.m?js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(".innerHTML", ".textContent"),
      loader: "js",
    }));
  },
};

/** Bundles each stylesheet of src/entries, with what it imports, into one file of the same name below `folder`. */
export async function bundleStyles(kind: Kind, folder: string): Promise<void> {
  await build({ ...common(kind), entryPoints: entries(".css"), outdir: folder });
}

function common(kind: Kind) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // Letters of other scripts stay themselves: escaped, a Georgian letter takes six bytes in place of three.
    charset: "utf8",
    legalComments: "none",
    target: `${kind === "chromium" ? "chrome" : "firefox"}${oldestVersion(kind, sourceManifest())}`,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  } satisfies BuildOptions;
}

/** A stylesheet imported by a script is its text, for the shadow root that the script fills; bundled and minified as the others are. */
function styleText(kind: Kind): Plugin {
  return {
    name: "style-text",
    setup(setup) {
      setup.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ ...common(kind), entryPoints: [path], write: false });
        return { contents: outputFiles.map((file) => file.text.trim()).join(""), loader: "text", watchFiles: [path] };
      });
    },
  };
}
