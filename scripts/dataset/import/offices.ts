import { type Day, firstDay, lastDay } from "../../../src/core/records/date.ts";
import type { Text } from "../../../src/core/records/text.ts";
import { court } from "./cabinets.ts";
import type { RawTerm } from "./holders.ts";
import type { Draft } from "./names.ts";
import { cuesOf, kindOf, leadingRoles, type OfficeCues, shared } from "./office-kinds.ts";
import { type Registry, slug } from "./registry.ts";
import type { State } from "./states.ts";
import { text } from "./wording.ts";

/** Bodies of several states, by what the table calls their offices. */
const international: readonly (readonly [pattern: RegExp, wikidata: string])[] = [
  [/^Director-General of the World Trade Organization$/, "Q7825"],
  [/^OSCE High Commissioner on National Minorities$/, "Q81299"],
  [/^president of the Parliamentary Assembly of the Council of Europe$/, "Q939743"],
  [/^(Vice )?President of the International Court of Justice$/, "Q7801"],
  [/^Deputy Secretary-General of the United Nations$/, "Q1065"],
];

interface Group {
  readonly id: string;
  readonly of: string;
  readonly title: Text;
  readonly cues: OfficeCues;
  readonly terms: RawTerm[];
  readonly shared: boolean;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where offices are held. */
export interface Seats {
  readonly states: ReadonlyMap<string, State>;
  readonly registry: Registry;
  /** By ISO code; see `draftCabinets`. */
  readonly cabinets: ReadonlyMap<string, Draft>;
}

function groupOf(term: RawTerm, { states, registry, cabinets }: Seats): Omit<Group, "terms"> | null {
  const { country, position } = term;
  if (term.role === "international") {
    const of = registry.idOf(international.find(([pattern]) => pattern.test(position))?.[1] ?? null);
    return of ? { id: slug(position), of, title: text(capitalised(position)), cues: cuesOf(position), shared: false } : null;
  }
  const state = states.get(country);
  const stateId = country === "XK" ? registry.idOf("Q1246") : registry.state(country);
  if (!stateId) return null;
  const inText = state?.inText ?? "Kosovo";
  const kind = kindOf(term);
  if (kind) {
    const [en, ru, ka] = kind.title;
    const title = text(
      `${en} of ${inText}`,
      state?.shown.ru ? `${ru} (${state.shown.ru})` : ru,
      state?.shown.ka ? `${ka} (${state.shown.ka})` : ka,
    );
    return { id: `${kind.slug}-of-${stateId}`, of: stateId, title, cues: kind.cues, shared: false };
  }
  return {
    id: slug(`${position} of ${stateId}`).slice(0, 80).replace(/-$/, ""),
    of: leadingRoles.has(term.role) ? stateId : (seatOf(term, { registry, cabinets }) ?? stateId),
    title: text(namesItself.test(position) ? position : `${position} of ${inText}`),
    cues: cuesOf(position),
    shared: shared.test(position),
  };
}

/** Offices of parliaments, parties and courts, by the Wikidata item of the body, or "state" for the state itself. */
const elsewhere: readonly (readonly [country: string, pattern: RegExp, wikidata: string])[] = [
  ["US", /^(Senator$|Speaker of the House|House )/, "Q11268"],
  ["RU", /State Duma/, "Q715641"],
  ["RU", /Federation Council/, "Q186473"],
  ["CN", /Communist Party/, "Q17427"],
  ["FR", /^President of the/, "state"],
];

function seatOf({ country, position }: RawTerm, { registry, cabinets }: Pick<Seats, "registry" | "cabinets">): string | undefined {
  const other = elsewhere.find(([where, pattern]) => where === country && pattern.test(position))?.[2];
  if (other !== undefined) return registry.idOf(other);
  return cabinets.get(country === "US" && /Justice$/.test(position) ? court : country)?.id;
}

/** Offices whose names tell already where they are held. */
const namesItself = /England|France|Chinese|People's Bank/;

/** An end that the table lacks is the day up to which it knows. */
const endOf = ({ to, asOf }: RawTerm): Day => lastDay(to === "" ? asOf : to);

/**
 * One after another: of those whose end the table lacks only the last can still be in office, so that the others are left out;
 * of one person's terms that overlap, the later.
 */
function inOrder(terms: readonly RawTerm[], several: boolean): RawTerm[] {
  const sorted = [...terms].sort((a, b) =>
    firstDay(a.from) < firstDay(b.from) ? -1 : firstDay(a.from) > firstDay(b.from) ? 1 : a.key < b.key ? -1 : 1,
  );
  return sorted.filter((term, n) => {
    if (endOf(term) < firstDay(term.from)) return false;
    if (sorted.slice(0, n).some((other) => other.key === term.key && endOf(other) > firstDay(term.from))) return false;
    return (
      several ||
      term.to !== "" ||
      !sorted.slice(n + 1).some((other) => other.key !== term.key && firstDay(other.from) > firstDay(term.from))
    );
  });
}

const overlap = (terms: readonly RawTerm[]): boolean =>
  terms.some((term, n) => n > 0 && lastDay(term.from) < firstDay((terms[n - 1] as RawTerm).to || (terms[n - 1] as RawTerm).asOf));

/** The offices of the terms whose holders have records, except those that are written by hand. */
export function makeOffices(
  terms: readonly RawTerm[],
  seats: Seats,
  personOf: (term: RawTerm) => string | undefined,
  written: ReadonlySet<string>,
): object[] {
  const groups = new Map<string, Group>();
  for (const term of terms) {
    const group = personOf(term) === undefined ? null : groupOf(term, seats);
    if (!group || written.has(group.id)) continue;
    const known = groups.get(group.id) ?? { ...group, terms: [] };
    known.terms.push(term);
    groups.set(group.id, known);
  }
  return [...groups.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((group) => {
      const held = inOrder(group.terms, group.shared);
      if (held.length === 0) return [];
      const holders = held.map((term) => {
        const end = term.to === "" ? { knownUntil: term.asOf } : { to: term.to };
        return { person: personOf(term), from: term.from, ...end, sources: [term.source] };
      });
      return [
        {
          id: group.id,
          title: group.title,
          of: group.of,
          cues: group.cues.ru.length > 0 ? group.cues : { en: group.cues.en },
          ...(group.shared || overlap(held) ? { shared: true } : {}),
          holders,
        },
      ];
    });
}
