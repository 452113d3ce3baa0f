import { stateOf } from "../../../src/core/context/side.ts";
import type { Kind } from "../../../src/core/records/entity.ts";
import type { Problem } from "../problem.ts";
import type { Located, Path } from "../yaml.ts";
import { at, type Rule } from "./rule.ts";

/** Every id that a record names exists, and is of the kind that belongs there. */
export const references: Rule = ({ entities, offices, statementFiles, topics, disputes, unread }) => {
  const problems: Problem[] = [];
  const kindOf = new Map(entities.map(({ value }) => [value.id, value.kind]));

  const missing = new Set<string>();

  const refer = (record: Located<unknown>, path: Path, id: string, kinds?: readonly Kind[]): void => {
    const kind = kindOf.get(id);
    const rule = "reference";
    if (kind === undefined) {
      // Told once a file: one record that is still to be written may be named on every line.
      const key = `${record.file}|${id}`;
      if (unread.has(id) || missing.has(key)) return;
      missing.add(key);
      problems.push({
        ...at(record, path),
        rule,
        message: `there is no entity "${id}"`,
        mend: "Correct the id, or add that entity's record",
      });
    } else if (kinds && !kinds.includes(kind)) {
      const message = `"${id}" is a record of kind ${kind}`;
      problems.push({ ...at(record, path), rule, message, mend: `Name one of kind ${kinds.join(" or ")}` });
    }
  };

  const referTopics = (record: Located<unknown>, path: Path, named: readonly string[]): void => {
    named.forEach((topic, n) => {
      if (topics === null || Object.hasOwn(topics.value, topic)) return;
      const mend = "Choose one from topics.yaml; a new one is added there first";
      problems.push({ ...at(record, [...path, n]), rule: "topic", message: `there is no topic "${topic}"`, mend });
    });
  };

  for (const entity of entities) {
    const { id, country, parties, related, positions, recognitions } = entity.value;
    country.forEach((state, n) => {
      refer(entity, ["country", n], state, ["place"]);
    });
    parties.forEach((party, n) => {
      if (party.id !== undefined) refer(entity, ["parties", n, "id"], party.id, ["organisation"]);
    });
    related.forEach((other, n) => {
      refer(entity, ["related", n], other);
      if (other === id)
        problems.push({
          ...at(entity, ["related", n]),
          rule: "reference",
          message: "an entity is not related to itself",
          mend: "Remove it",
        });
    });
    const { after, outcome } = entity.value;
    for (const key of ["where", "partOf", "sides"] as const)
      entity.value[key].forEach((part, n) => {
        if (part.id !== undefined) refer(entity, [key, n, "id"], part.id);
      });
    after.forEach((event, n) => {
      refer(entity, ["after", n], event, ["event"]);
    });
    outcome.forEach((told, n) => {
      told.by.forEach((holder, m) => {
        refer(entity, ["outcome", n, "by", m], holder);
      });
    });
    positions.forEach((position, n) => {
      position.by.forEach((holder, m) => {
        refer(entity, ["positions", n, "by", m], holder);
      });
    });
    recognitions.forEach((recognition, n) => {
      if (recognition.id !== undefined) refer(entity, ["recognitions", n, "id"], recognition.id, ["place"]);
    });
  }

  for (const office of offices) {
    refer(office, ["of"], office.value.of, ["place", "organisation"]);
    office.value.holders.forEach((holder, n) => {
      refer(office, ["holders", n, "person"], holder.person, ["person"]);
    });
  }

  for (const file of statementFiles) {
    refer(file, ["speaker"], file.value.speaker, ["person", "organisation"]);
    file.value.statements.forEach((statement, n) => {
      statement.about.forEach((about, m) => {
        refer(file, ["statements", n, "about", m], about);
      });
      referTopics(file, ["statements", n, "topics"], statement.topics);
    });
  }
  for (const [id, dispute] of Object.entries(disputes?.value ?? {})) {
    if (!disputes) break;
    referTopics(disputes, [id, "topics"], dispute.topics);
    dispute.sides.forEach((members, n) => {
      members.forEach((member, m) => {
        refer(disputes, [id, "sides", n, m], stateOf(member));
      });
    });
  }
  return problems;
};
