import { shownName } from "../../src/core/context/words.ts";
import type { Dossier, Profile, Spoken, Term } from "../../src/core/records/dossier.ts";
import type { Entity, Name } from "../../src/core/records/entity.ts";
import type { Office } from "../../src/core/records/office.ts";
import { languages, type Text } from "../../src/core/records/text.ts";
import type { Records } from "./load.ts";

/** Gathers for each entity everything that the records hold about it. `day`: the dataset's date, for the names to show. */
export function gatherDossiers(records: Records, day: string): Dossier[] {
  const entities = new Map(records.entities.map(({ value }) => [value.id, value]));
  const offices = records.offices.map(({ value }) => value).sort((a, b) => order(a.id, b.id));
  const spoken = records.statementFiles
    // Of a speaker who has no record nothing could be shown; `check` tells it.
    .filter(({ value }) => entities.has(value.speaker))
    .flatMap(({ value: { speaker, statements } }) => statements.map((statement): Spoken => ({ speaker, statement })))
    .sort((a, b) => order(a.statement.date, b.statement.date) || order(a.speaker, b.speaker) || order(a.statement.id, b.statement.id));

  const bySpeaker = group(spoken, ({ speaker }) => [speaker]);
  const byTheme = group(spoken, ({ statement }) => statement.about);
  const officesOf = group(offices, ({ of }) => [of]);
  const officesByHolder = group(offices, ({ holders }) => holders.map(({ person }) => person));

  const followers = group([...entities.values()], ({ after }) => after);

  return [...entities.values()]
    .sort((a, b) => order(a.id, b.id))
    .map((entity) => {
      const gathered = {
        entity: profileOf(entity),
        terms: termsOf(entity.id, officesByHolder.get(entity.id) ?? []),
        offices: (officesOf.get(entity.id) ?? []).map(({ cues: _, ...office }) => office),
        statements: bySpeaker.get(entity.id) ?? byTheme.get(entity.id) ?? [],
        events: eventsAround(entity, entities, followers),
      };
      return { ...gathered, names: namesIn(gathered, entities, day) };
    });
}

/** What is filed under each key, once each, in the order given. */
function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** The record without what only its authors and the matching of names need. */
function profileOf({ related: _related, notThis: _notThis, why: _why, parties: _parties, inPower: _inPower, ...entity }: Entity): Profile {
  const { en, ru, ka } = entity.names;
  return { ...entity, names: { en: shownOnly(en), ru: shownOnly(ru), ka: shownOnly(ka) } };
}

const shownOnly = (names: readonly Name[]): Name[] =>
  names.flatMap((each): Name[] => {
    if (typeof each === "string") return [each];
    const { name, derived, from, to } = each;
    if (derived) return [];
    return from === undefined && to === undefined ? [name] : [{ name, from, to }];
  });

const termsOf = (person: string, offices: readonly Office[]): Term[] =>
  offices
    .flatMap(({ holders, cues: _, ...office }) =>
      holders.filter((holder) => holder.person === person).map((holder) => ({ office, holder })),
    )
    .sort((a, b) => order(a.holder.from, b.holder.from) || order(a.office.id, b.office.id));

/** What it came after and what came after it. */
function eventsAround(
  { id, after }: Entity,
  entities: ReadonlyMap<string, Entity>,
  followers: ReadonlyMap<string, readonly Entity[]>,
): Dossier["events"] {
  const before = after.flatMap((other) => entities.get(other) ?? []);
  return [...before, ...(followers.get(id) ?? [])]
    .flatMap((event) => (event.from === undefined ? [] : [{ id: event.id, from: event.from }]))
    .sort((a, b) => order(a.from, b.from) || order(a.id, b.id));
}

/** How to show every entity that is named by id. */
function namesIn(gathered: Omit<Dossier, "names">, entities: ReadonlyMap<string, Entity>, day: string): Record<string, Text> {
  const { entity } = gathered;
  const ids = new Set<string>([entity.id, ...entity.country]);
  for (const { id } of [...entity.where, ...entity.partOf, ...entity.sides, ...gathered.events]) if (id !== undefined) ids.add(id);
  for (const position of entity.positions) for (const id of position.by) ids.add(id);
  for (const { office } of gathered.terms) ids.add(office.of);
  for (const { holders } of gathered.offices) for (const { person } of holders) ids.add(person);
  for (const { speaker, statement } of gathered.statements) for (const id of [speaker, ...statement.about]) ids.add(id);
  return Object.fromEntries([...ids].sort(order).flatMap((id) => textOf(entities.get(id), day)));
}

function textOf(entity: Entity | undefined, day: string): [string, Text][] {
  return entity ? [[entity.id, nameText(entity, day)]] : [];
}

/** The name to show in each language that has one. `day`: names may hold only for a time. */
export function nameText(entity: Entity, day: string): Text {
  const [en, ru, ka] = languages.map((language) => shownName(entity.names[language], day));
  if (!ru && !ka) return en ?? entity.id;
  return { en: en ?? entity.id, ...(ru ? { ru } : {}), ...(ka ? { ka } : {}) };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
