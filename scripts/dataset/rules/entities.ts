import type { Entity, Name } from "../../../src/core/records/entity.ts";
import { languages } from "../../../src/core/records/text.ts";
import { isBroad } from "../broad.ts";
import type { Problem } from "../problem.ts";
import type { Located } from "../yaml.ts";
import { at, type Rule } from "./rule.ts";

const asObject = (name: Name): Exclude<Name, string> => (typeof name === "string" ? { name } : name);

/** Names: each once, in its language's script, and one of them to be shown. */
export const names: Rule = ({ entities }) => entities.flatMap(namesOf);

const foreignScript = { en: /[\p{Script=Cyrillic}\p{Script=Georgian}]/u, ru: /\p{Script=Georgian}/u, ka: /\p{Script=Cyrillic}/u };

function namesOf(entity: Located<Entity>): Problem[] {
  const problems: Problem[] = [];
  const { kind, native, endonyms, gender } = entity.value;
  const complain = (path: (string | number)[], message: string, mend: string): void => {
    problems.push({ ...at(entity, path), rule: "name", message, mend });
  };

  for (const language of languages) {
    const seen = new Set<string>();
    entity.value.names[language].forEach((each, n) => {
      const { name, family, forms = [], from, to } = asObject(each);
      const key = `${name}|${from ?? ""}|${to ?? ""}`;
      if (seen.has(key)) complain(["names", language, n], `"${name}" stands here twice`, "Remove one");
      seen.add(key);
      if (foreignScript[language].test(name))
        complain(["names", language, n], `"${name}" is not in the script of ${language}`, "Move it to its own language's list");
      if (family !== undefined && !name.includes(family))
        complain(["names", language, n], `the surname "${family}" is no part of "${name}"`, "Correct `family`");
      if (forms.includes(name)) complain(["names", language, n], `"${name}" is listed among its own forms`, "Remove it from `forms`");
    });
  }
  if (entity.value.names.en.every((name) => asObject(name).derived))
    complain(["names", "en"], "every English name is derived by rule, so there is none to show", "Add one that a source has");

  const written = [...languages.filter((language) => entity.value.names[language].length > 0), ...endonyms.map(({ lang }) => lang)];
  if (native !== undefined && !written.includes(native))
    complain(["native"], `there is no name in the native language ${native}`, "Add it to `names` or `endonyms`, or correct `native`");

  if (kind !== "person" && gender !== undefined) complain(["gender"], "only a person has a gender here", "Remove it");
  // An imported table often lacks it, and where it has no Russian name there is nothing to guess.
  if (kind === "person" && gender === undefined && !isBroad(entity))
    problems.push({
      ...at(entity, ["gender"]),
      rule: "gender",
      message: "without it Russian forms of the name are guessed",
      mend: "Add `gender` if a source tells it",
      note: true,
    });
  return problems;
}

/** One item of Wikidata is one entity. */
export const wikidata: Rule = ({ entities }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const entity of entities) {
    const { id, wikidata: item } = entity.value;
    if (item === null) continue;
    const other = seen.get(item);
    if (other !== undefined)
      problems.push({
        ...at(entity, ["wikidata"]),
        rule: "wikidata",
        message: `${item} is also that of "${other}"`,
        mend: "Keep it where a source shows it",
      });
    seen.set(item, id);
  }
  return problems;
};

/** A dispute has at least two sides, each named. */
export const disputes: Rule = ({ entities }) => {
  const problems: Problem[] = [];
  for (const entity of entities) {
    const { kind, positions, recognitions } = entity.value;
    const sides = new Set(positions.map(({ holder }) => (typeof holder === "string" ? holder : holder.en)));
    const disputed = positions.length > 0 || recognitions.length > 0;
    if (disputed && sides.size < 2)
      problems.push({
        ...at(entity, positions.length > 0 ? ["positions"] : ["recognitions"]),
        rule: "sides",
        message: `a dispute is told by at least two sides, here ${sides.size === 1 ? "is one" : "are none"}`,
        mend: "Add the other side's position, with its source",
        ...(kind === "place" || kind === "event" ? {} : { note: true as const }),
      });
    const states = new Set<string>();
    recognitions.forEach((recognition, n) => {
      const state = `${typeof recognition.state === "string" ? recognition.state : recognition.state.en}|${recognition.from}`;
      if (states.has(state))
        problems.push({
          ...at(entity, ["recognitions", n]),
          rule: "recognition",
          message: "this recognition stands here twice",
          mend: "Remove one",
        });
      states.add(state);
    });
  }
  return problems;
};
