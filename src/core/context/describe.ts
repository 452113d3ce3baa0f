import { firstDay, lastDay } from "../records/date.ts";
import type { Dossier, Profile, Spoken } from "../records/dossier.ts";
import type { Source } from "../records/source.ts";
import type { Language } from "../records/text.ts";
import { languages } from "../records/text.ts";
import type { ArticleWords } from "./article-topics.ts";
import { ended, holdersOn, holding, knownEnd, type Period, termPeriods } from "./as-of.ts";
import type { AsOf, CardView, FactView, Localized, OfficeView, PartView, PositionView, RankReason, StatementView } from "./card-view.ts";
import { type Ranked, type Reason, rankStatements, statementId } from "./rank.ts";
import { localized, shownName } from "./words.ts";

/**
 * Statements listed under one heading. Two hundred statements make a message of 200 kB, which takes 15 ms on its way to the page;
 * nobody reads forty of them on a card.
 */
export const MOST_LISTED = 40;

/** For whom, and as of when, an entity is described. */
export interface Occasion {
  readonly asOf: AsOf;
  /** Ids of all entities that the article names. */
  readonly mentioned: readonly string[];
  /** Its heading and text, as far as they are at hand: what it is about. */
  readonly words?: ArticleWords | undefined;
  readonly language: Language;
}

/** Everything that a card shows of an entity at a day, in a language. Nothing of after that day stands outside `statements.since`. */
export function describe(dossier: Dossier, { asOf, mentioned, words, language }: Occasion): CardView {
  const { entity } = dossier;
  const { day } = asOf;
  const say = (text: Parameters<typeof localized>[0]): Localized => localized(text, language);
  const nameOf = (id: string): Localized => say(dossier.names[id] ?? id);

  const name = nameIn(entity, language, day);
  const told = (of: Profile["positions"]): PositionView[] =>
    holding(of, day).map(
      ({ item, certain }): PositionView => ({
        holder: say(item.holder),
        says: say(item.says),
        calls: item.calls === undefined ? null : say(item.calls),
        from: item.from ?? null,
        certain,
        sources: item.sources,
      }),
    );
  const positions = told(entity.positions);
  const parts = (of: Profile["where"]): PartView[] =>
    holding(of, day).map(({ item: { id, text, from, to } }) => ({
      entity: id ?? null,
      name: text === undefined ? nameOf(id ?? "") : say(text),
      from: from ?? null,
      to: knownEnd(to, day),
    }));
  const terms = termPeriods(dossier.terms);
  const officeView = (certain: boolean, { term: { office, holder } }: (typeof terms)[number]): OfficeView => ({
    title: say(office.title),
    ...spanOn(holder, day),
    from: holder.from,
    acting: holder.acting ?? false,
    certain,
    sources: holder.sources,
  });
  const ranked = rankStatements(dossier.statements, {
    day,
    entity: entity.id,
    mentioned,
    words,
  });
  const views = (list: readonly Ranked[]): StatementView[] => list.slice(0, MOST_LISTED).map((each) => statementView(each, nameOf, say));

  return {
    entity: entity.id,
    kind: entity.kind,
    name,
    otherNames: otherNames(entity, name, day),
    disputed: positions.length > 0,
    description: { ...descriptionOn(entity, day, language), sources: entity.sources },
    period: periodOf(entity, day),
    parts: { where: parts(entity.where), partOf: parts(entity.partOf), sides: parts(entity.sides) },
    outcome: told(entity.outcome),
    events: dossier.events.filter(({ from }) => firstDay(from) <= day).map(({ id, from }) => ({ entity: id, name: nameOf(id), from })),
    asOf,
    offices: {
      now: holding(terms, day).map(({ item, certain }) => officeView(certain, item)),
      earlier: ended(terms, day).map((period) => officeView(true, period)),
    },
    holders: dossier.offices.flatMap((office) =>
      holdersOn(office, day).map(({ item, certain }) => ({
        title: say(office.title),
        person: nameOf(item.person),
        entity: item.person,
        from: item.from,
        knownUntil: spanOn(item, day).knownUntil,
        acting: item.acting ?? false,
        certain,
        sources: item.sources,
      })),
    ),
    facts: holding(entity.facts, day).map(({ item }) => factView(item, day, say)),
    earlierFacts: ended(entity.facts, day).map((fact) => factView(fact, day, say)),
    positions,
    recognised: recognisedOn(entity, day, say),
    statements: {
      by: speaksItself(entity, dossier.statements) ? "entity" : "others",
      before: views(ranked.before),
      aboutSameTime: views(ranked.aboutSameTime),
      reportedHere: views(ranked.reportedHere),
      since: views(ranked.since),
      unlisted: Object.values(ranked).reduce((sum, list) => sum + Math.max(0, list.length - MOST_LISTED), 0),
    },
  };
}

type Say = (text: Parameters<typeof localized>[0]) => Localized;

function nameIn(entity: Profile, language: Language, day: string): Localized {
  const own = shownName(entity.names[language], day);
  if (own !== null) return { text: own, lang: language };
  return { text: shownName(entity.names.en, day) ?? entity.id, lang: "en" };
}

/** The native name first, then those in the other languages; each text once. */
function otherNames(entity: Profile, shown: Localized, day: string): Localized[] {
  const all: Localized[] = languages.flatMap((lang) => {
    const text = shownName(entity.names[lang], day);
    return text === null ? [] : [{ text, lang }];
  });
  all.push(...entity.endonyms.map(({ name, lang }) => ({ text: name, lang })));
  const isNative = ({ lang }: Localized): boolean => lang === entity.native;
  const sorted = [...all.filter(isNative), ...all.filter((name) => !isNative(name))];
  return sorted.filter(({ text }, n) => text !== shown.text && sorted.findIndex((other) => other.text === text) === n);
}

function periodOf(entity: Profile, day: string): CardView["period"] {
  if (entity.from === undefined && entity.to === undefined) return null;
  return { from: entity.from ?? null, to: knownEnd(entity.to, day) };
}

const spanOn = ({ to, knownUntil }: Period, day: string): { to: string | null; knownUntil: string | null } => ({
  to: knownEnd(to, day),
  knownUntil: knownEnd(knownUntil, day),
});

const factView = (fact: Profile["facts"][number], day: string, say: Say): FactView => ({
  label: say(fact.label),
  text: say(fact.text),
  from: fact.from ?? null,
  to: knownEnd(fact.to, day),
  sources: fact.sources,
});

function recognisedOn(entity: Profile, day: string, say: Say): CardView["recognised"] {
  if (entity.recognitions.length === 0) return null;
  const there = holding(entity.recognitions, day).sort((a, b) => (a.item.from < b.item.from ? -1 : a.item.from > b.item.from ? 1 : 0));
  const sources = new Map<string, Source>(there.flatMap(({ item }) => item.sources.map((source) => [source.url, source])));
  return {
    states: there.map(({ item, certain }) => ({ name: say(item.state), from: item.from, certain })),
    sources: [...sources.values()],
  };
}

function speaksItself(entity: Profile, statements: readonly Spoken[]): boolean {
  if (statements.length === 0) return entity.kind === "person" || entity.kind === "organisation";
  return statements.every(({ speaker }) => speaker === entity.id);
}

function statementView({ spoken, reasons }: Ranked, nameOf: (id: string) => Localized, say: Say): StatementView {
  const { speaker, statement } = spoken;
  const { phrase } = statement;
  return {
    id: statementId(spoken),
    speaker: { entity: speaker, name: nameOf(speaker) },
    date: statement.date,
    occasion: say(statement.occasion),
    says: say(statement.says),
    phrase: phrase ? { text: phrase.text, lang: phrase.lang, translation: phrase.translation ?? null } : null,
    sources: statement.sources,
    oneReport: statement.oneReport ?? false,
    note: statement.note ?? null,
    reasons: reasons.map((reason) => reasonView(reason, nameOf, say)),
  };
}

function reasonView(reason: Reason, nameOf: (id: string) => Localized, say: Say): RankReason {
  if (reason.is === "shares") return { ...reason, name: nameOf(reason.entity) };
  return reason.is === "differs" ? { ...reason, how: say(reason.how) } : reason;
}

/** The description with what was known by the day: a sentence whose date is too coarse to tell is left out. */
function descriptionOn({ description, later }: Profile, day: string, language: Language): Localized {
  const texts = [description, ...later.filter(({ from }) => lastDay(from) <= day).map(({ text }) => text)];
  const own = texts.map((text) => localized(text, language));
  // One description is in one language: where a sentence lacks it, all stand in English.
  const all = own.every(({ lang }) => lang === language) ? own : texts.map((text) => localized(text, "en"));
  return { text: all.map(({ text }) => text).join(" "), lang: (all[0] as Localized).lang };
}
