import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./project.ts";
import { servePages } from "./serve.ts";
import { factors, type Shot } from "./shots/factors.ts";
import { overview } from "./shots/overview.ts";
import { pairwise } from "./shots/pairs.ts";
import { shoot } from "./shots/shoot.ts";
import { shootTwoDates } from "./shots/two-dates.ts";

const usage = `npm run shots [two-dates]
Photographs the card of the built extension: kinds, states, languages, browsers, themes, screens and sizes of text, every two of them
together at least once. Writes the pictures and an overview page into dist/shots.

two-dates   only one picture, dist/shots/two-dates.png: the same name in an article of 2012 and in one of 2024
`;

const folder = join(root, "dist/shots/card");

async function run(): Promise<void> {
  const shots = pairwise(factors);
  const nameOf = (shot: Shot): string => `${Object.values(shot).join("-").replaceAll(" ", "-")}.png`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken: Shot[] = [];
  const server = await servePages();
  try {
    for (const browser of factors.browser)
      for (const text of factors.text) {
        const group = shots.filter((shot) => shot.browser === browser && shot.text === text);
        await shoot(group, server, (shot, png) => {
          writeFileSync(join(folder, nameOf(shot)), png);
          taken.push(shot);
        });
      }
  } finally {
    await server.close();
  }
  const page = join(folder, "index.html");
  writeFileSync(page, overview(taken, nameOf));
  process.stdout.write(`${taken.length} of ${shots.length} pictures; all on ${relative(root, page)}\n`);
  if (taken.length < shots.length) process.stdout.write("A browser is missing: npm test installs it.\n");
}

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  process.stdout.write(usage);
} else if (argument === "two-dates") {
  mkdirSync(join(root, "dist/shots"), { recursive: true });
  const file = join(root, "dist/shots/two-dates.png");
  await shootTwoDates(file);
  process.stdout.write(`${relative(root, file)}\n`);
} else if (argument !== undefined) {
  process.stderr.write(`shots knows "two-dates" alone, but was given "${argument}".\n`);
  process.exitCode = 2;
} else {
  await run();
}
