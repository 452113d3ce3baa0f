import { join } from "node:path";
import type { Engine } from "../../src/core/engine.ts";
import { annotateWithSaid } from "../annotate/annotate.ts";
import { root } from "../project.ts";
import { inPlace, type Report } from "./report.ts";
import { type Counts, sum } from "./score.ts";
import { readSpokenTexts, type SaidLabel } from "./spoken-text.ts";

/**
 * Who says what in our own texts. Right: same span, same person, same manner. Each language has two rows, all that is said and
 * direct speech alone; the engine finds the persons by itself, so that a name it misses is speech it misses.
 */
export function evaluateSaid(engine: Engine): Report {
  const texts = readSpokenTexts(join(root, "test/said"));
  const groups = new Map<string, Counts[]>();
  const errors: string[] = [];
  for (const { id, language, date, text, labels } of texts) {
    const { said } = annotateWithSaid(engine, { id, text, date, lang: language });
    const direct = ({ direct }: SaidLabel): boolean => direct;
    for (const group of [language, "all"]) {
      groups.set(group, [...(groups.get(group) ?? []), count(labels, said)]);
      const name = `${group}, direct`;
      groups.set(name, [...(groups.get(name) ?? []), count(labels.filter(direct), said.filter(direct))]);
    }
    for (const each of said.filter((one) => !labels.some((label) => same(label, one)))) errors.push(line(id, "wrong ", text, each));
    for (const each of labels.filter((label) => !said.some((one) => same(label, one)))) errors.push(line(id, "missed", text, each));
  }
  const rows = [...groups].map(([group, counts]) => ({ group, ...sum(counts) })).sort((a, b) => (a.group < b.group ? -1 : 1));
  const silent = texts.filter(({ labels }) => labels.length === 0).length;
  return { rows, notes: [`${texts.length} texts, in ${silent} of them no known person says anything`], errors };
}

const same = (a: SaidLabel, b: SaidLabel): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity && a.direct === b.direct;

function count(labels: readonly SaidLabel[], said: readonly SaidLabel[]): Counts {
  const right = said.filter((one) => labels.some((label) => same(label, one))).length;
  return { right, wrong: said.length - right, missed: labels.length - right };
}

const line = (id: string, what: string, text: string, said: SaidLabel): string =>
  `${id} ${what}  ${inPlace(text, said)} ${said.direct ? "direct" : "indirect"} → ${said.entity}`;
