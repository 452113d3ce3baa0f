import { isBroad } from "../broad.ts";
import { folderOf } from "../load.ts";
import type { Problem } from "../problem.ts";
import { at, type Rule } from "./rule.ts";

/** A record is found by its id: the file's name is the id, its folder the kind. */
export const files: Rule = ({ entities, offices, statementFiles }) => {
  const problems: Problem[] = [];
  const expectFile = (record: Parameters<typeof at>[0], key: string, expected: string): void => {
    // A broad table holds many records.
    if (record.file === expected || isBroad(record)) return;
    const message = `a record with this ${key} belongs in ${expected}`;
    problems.push({ ...at(record, [key]), rule: "file name", message, mend: `Rename the file or correct the ${key}` });
  };
  for (const entity of entities) expectFile(entity, "id", `${folderOf[entity.value.kind]}/${entity.value.id}.yaml`);
  for (const office of offices) expectFile(office, "id", `offices/${office.value.id}.yaml`);
  for (const file of statementFiles) expectFile(file, "speaker", `statements/${file.value.speaker}.yaml`);

  const seen = new Map<string, string>();
  for (const entity of entities) {
    const other = seen.get(entity.value.id);
    if (other !== undefined)
      problems.push({
        ...at(entity, ["id"]),
        rule: "unique id",
        message: `${other} has the id ${entity.value.id} too`,
        mend: "Give one of the two another id",
      });
    seen.set(entity.value.id, entity.file);
  }
  return problems;
};
