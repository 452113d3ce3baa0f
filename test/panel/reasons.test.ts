import { expect, test } from "vitest";
import type { Doubt } from "../../src/core/mentions/unmarked.ts";
import { reasonOf } from "../../src/panel/unmarked.tsx";
import { english } from "./samples.ts";

const reason = (doubt: Doubt, ...names: string[]) => reasonOf({ text: "Kobakhidze", count: 1, doubt, entities: [], names }, english);

test("every doubt is a sentence that names whom it could be", () => {
  expect(reason({ is: "several" }, "Irakli Kobakhidze", "Manana Kobakhidze")).toBe(
    "2 have this name, and no clue which: Irakli Kobakhidze, Manana Kobakhidze",
  );
  const doubts: readonly Doubt[] = [
    { is: "part of", name: "Georgia Tech" },
    { is: "longer name", word: "Ivan" },
    { is: "elsewhere", word: "Atlanta" },
    { is: "another bearer" },
    { is: "name alone" },
    { is: "everyday word" },
    { is: "too unsure" },
  ];
  for (const doubt of doubts) {
    const said = reason(doubt, "Sergey Lavrov");
    expect(said).not.toContain("panel_");
    expect(said).toMatch(doubt.is === "part of" ? /Georgia Tech/ : /Sergey Lavrov/);
  }
});
