import { expect, test } from "vitest";
import { languageOf } from "../../../src/page/article/language.ts";

test.for([
  ["Ministers met in Tbilisi", null, "en"],
  ["Ministers met in Tbilisi", "en-GB", "en"],
  ["Die Minister trafen sich in Tiflis", "de", null],
  ["Министры встретились", null, "ru"],
  ["Министры встретились", "en", "ru"],
  ["Міністри зустрілися", "uk", null],
  ["მინისტრები თბილისში შეხვდნენ", "en", "ka"],
  ["მინისტრები NATO-ს შტაბში", null, "ka"],
  ["2024", null, null],
  ["", "ka", null],
] as const)("%s with lang=%s", ([text, declared, language]) => {
  expect(languageOf(text, declared)).toBe(language);
});
