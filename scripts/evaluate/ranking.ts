import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Engine } from "../../src/core/engine.ts";
import { daySchema } from "../../src/core/records/date.ts";
import { idSchema } from "../../src/core/records/entity.ts";
import { annotateDocument } from "../annotate/annotate.ts";
import { root } from "../project.ts";
import type { Report } from "./report.ts";

const judgedSchema = v.array(
  v.strictObject({
    id: v.string(),
    date: daySchema,
    /** The person whose card it is. */
    entity: idSchema,
    title: v.string(),
    text: v.string(),
    /** The statement to stand first, without its speaker. */
    best: v.string(),
    good: v.array(v.string()),
    fair: v.array(v.string()),
  }),
);
type Judged = v.InferOutput<typeof judgedSchema>[number];

/** How far down the list is looked at. */
const looked = 5;

/**
 * How often the statement that was judged best stands first among the earlier ones, and nDCG@5: what each of the first five is worth
 * (3, 2 and 1, as 2^n - 1), the less the further down, against the best order there is.
 */
export async function evaluateRanking(engine: Engine): Promise<Report> {
  const cases = v.parse(judgedSchema, parse(readFileSync(join(root, "test/ranking/judged.yaml"), "utf8")));
  const errors: string[] = [];
  let first = 0;
  let gained = 0;
  for (const judged of cases) {
    const list = await listed(engine, judged);
    const ideal = [judged.best, ...judged.good, ...judged.fair];
    const ndcg = gain(list, judged) / gain(ideal, judged);
    gained += ndcg;
    if (list[0] === judged.best) first++;
    else
      errors.push(`${judged.id} first is ${list[0]}, not ${judged.best} (place ${list.indexOf(judged.best) + 1}); nDCG ${ndcg.toFixed(2)}`);
    if (list[0] === judged.best && ndcg < 0.9) errors.push(`${judged.id} nDCG ${ndcg.toFixed(2)}: ${list.slice(0, looked).join(", ")}`);
  }
  const notes = [`the best stands first in ${first} of ${cases.length}`, `nDCG@${looked} ${(gained / cases.length).toFixed(3)}`];
  return { rows: [], notes, errors };
}

/** The earlier statements as the card lists them, without their speaker. Throws if the article does not name the person. */
async function listed(engine: Engine, { id, date, entity, title, text }: Judged): Promise<string[]> {
  const mentions = annotateDocument(engine, { id, text, title, date });
  const mentioned = [...new Set(mentions.map((mention) => mention.entity))];
  if (!mentioned.includes(entity)) throw new Error(`${id}: the article does not name ${entity}`);
  const view = await engine.describe(entity, { asOf: { day: date, origin: "article" }, mentioned, words: { title, text }, language: "en" });
  return (view?.statements.before ?? []).map((statement) => statement.id.slice(entity.length + 1));
}

function gain(list: readonly string[], { best, good, fair }: Judged): number {
  const worth = (id: string): number => (id === best ? 7 : good.includes(id) ? 3 : fair.includes(id) ? 1 : 0);
  return list.slice(0, looked).reduce((sum, id, place) => sum + worth(id) / Math.log2(place + 2), 0);
}
