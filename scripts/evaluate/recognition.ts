import { join } from "node:path";
import type { Engine } from "../../src/core/engine.ts";
import { annotateDocument } from "../annotate/annotate.ts";
import { root } from "../project.ts";
import { scoreClosedWorld } from "./closed-world.ts";
import { readElevant } from "./elevant.ts";
import { readPassages } from "./passage.ts";
import { inPlace, type Report } from "./report.ts";
import { type Counts, score, sum } from "./score.ts";

/** How the engine finds the mentions in our own passages, by language and by phenomenon. */
export function evaluateRecognition(engine: Engine): Report {
  const scored = readPassages(join(root, "test/recognition")).map((passage) => {
    const { id, text, title, date, language, labels } = passage;
    return { passage, ...score(labels, annotateDocument(engine, { id, text, title, date, lang: language })) };
  });
  const groups = new Map<string, Counts[]>();
  for (const each of scored) {
    const { language, phenomenon } = each.passage;
    for (const group of [language, `${language}: ${phenomenon}`]) groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  const rows = [...groups].map(([group, counts]) => ({ group, ...sum(counts) })).sort((a, b) => (a.group < b.group ? -1 : 1));
  const errors = scored.flatMap(({ passage, wrongOnes, missedOnes }) => [
    ...wrongOnes.map(
      (mention) => `${passage.id} wrong   ${inPlace(passage.text, mention)} → ${mention.entity} (${mention.why.join("; ")})`,
    ),
    ...missedOnes.map((label) => `${passage.id} missed  ${inPlace(passage.text, label)} → ${label.entity}`),
  ]);
  return { rows, errors, notes: [`${scored.length} passages`] };
}

/** How the engine finds the mentions of a benchmark in ELEVANT's form, closed world. Throws InputError for what is not in it. */
export function evaluateBenchmark(engine: Engine, file: string, wikidata: ReadonlyMap<string, string>): Report {
  const scored = readElevant(file).map((document) => {
    const mentions = annotateDocument(engine, { id: document.id, text: document.text, title: document.title, lang: "en" });
    return { document, ...scoreClosedWorld(document, mentions, wikidata) };
  });
  const errors = scored.flatMap(({ document, wrongOnes, missedOnes }) => [
    ...wrongOnes.map(
      ({ mention, label }) =>
        `${document.id} wrong   ${inPlace(document.text, mention)} → ${mention.entity}; labelled “${document.text.slice(label.start, label.end)}” ${label.wikidata ?? "unknown"}`,
    ),
    ...missedOnes.map((label) => `${document.id} missed  ${inPlace(document.text, label)} → ${label.wikidata}`),
  ]);
  const unjudged = scored.flatMap(({ document, unjudged: ones }) =>
    ones.map((mention) => `${document.id} unjudged ${inPlace(document.text, mention)} → ${mention.entity}`),
  );
  const strict = sum(scored);
  const otherSpan = scored.reduce((total, one) => total + one.otherSpan, 0);
  const rows = [
    { group: "closed world", ...strict },
    {
      group: "the same entity on an overlapping span is right",
      ...strict,
      right: strict.right + otherSpan,
      wrong: strict.wrong - otherSpan,
    },
  ];
  return { rows, errors, notes: [`${scored.length} documents`, ...unjudged] };
}
