import { expect, it } from "vitest";
import { openCompiled } from "../../../scripts/dataset/open.ts";
import { evaluateSaid } from "../../../scripts/evaluate/said.ts";
import { rates } from "../../../scripts/evaluate/score.ts";
import { createEngine } from "../../../src/core/engine.ts";
import { openDataset } from "../../../src/core/records/dataset.ts";

it("tells in the annotated sentences who says what, nearly always right and most of it", () => {
  const { rows } = evaluateSaid(createEngine(openDataset(openCompiled().files)));
  const scored = new Map(rows.map((row) => [row.group, { ...row, ...rates(row) }]));
  for (const language of ["en", "ru", "ka"]) {
    expect(scored.get(language)?.precision).toBeGreaterThanOrEqual(0.97);
    expect(scored.get(`${language}, direct`)?.recall).toBeGreaterThanOrEqual(0.9);
  }
}, 60_000);
