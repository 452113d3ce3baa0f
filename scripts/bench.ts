import { cardRows } from "./bench/card.ts";
import { engineRows } from "./bench/engine.ts";
import { formatRows, type Row } from "./bench/rows.ts";
import { uiRows } from "./bench/ui.ts";

const usage = `Usage: npm run bench -- engine|card|ui [--json]

  engine    the name index: size, opening, building, and scanning text in three scripts, with 1k, 100k and 1M names
  card      the built extension in each browser: from the end of the delay to the card on the screen
  ui        the same: the popup's opening, and the panel beside an article of 13,000 words

  --json    prints rows of {"name","value","unit","ratio"?,"target"?,"met"?}
  --help    prints this

Each figure stands beside its floor, measured in the same run.`;

const benches: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = { engine: engineRows, card: cardRows, ui: uiRows };

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(usage);
  process.exit(0);
}
const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
if (unknown !== undefined) fail(`There is no option ${unknown}; see npm run bench -- --help.`);
const names = args.filter((arg) => !arg.startsWith("-"));
const [name] = names;
if (name === undefined || names.length > 1) fail(`Name one benchmark: ${Object.keys(benches).join(", ")}.`);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) fail(`There is no benchmark ${name}; there is: ${Object.keys(benches).join(", ")}.`);

const rows = await bench();
console.log(args.includes("--json") ? JSON.stringify(rows, null, 1) : formatRows(rows));
