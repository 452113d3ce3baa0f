import { type Day, firstDay, lastDay } from "../../../src/core/records/date.ts";
import type { Text } from "../../../src/core/records/text.ts";
import type { RawTerm } from "./holders.ts";
import { type Registry, slug } from "./registry.ts";
import type { State } from "./states.ts";
import { text } from "./wording.ts";

/** An office as tables tell it: what it is called, and how news calls a holder. */
interface Kind {
  readonly slug: string;
  readonly title: readonly [en: string, ru: string, ka: string];
  readonly cues: readonly string[];
}

const kinds = {
  president: { slug: "president", title: ["President", "Президент", "პრეზიდენტი"], cues: ["president"] },
  monarch: { slug: "monarch", title: ["Monarch", "Монарх", "მონარქი"], cues: ["king", "queen", "emir", "sultan", "monarch"] },
  leader: { slug: "supreme-leader", title: ["Supreme leader", "Верховный лидер", "უზენაესი ლიდერი"], cues: ["supreme leader", "leader"] },
  prime: {
    slug: "prime-minister",
    title: ["Prime minister", "Премьер-министр", "პრემიერ-მინისტრი"],
    cues: ["prime minister", "premier", "pm"],
  },
  chancellor: { slug: "chancellor", title: ["Chancellor", "Канцлер", "კანცლერი"], cues: ["chancellor"] },
  foreign: {
    slug: "foreign-minister",
    title: ["Foreign minister", "Министр иностранных дел", "საგარეო საქმეთა მინისტრი"],
    cues: ["foreign minister", "minister of foreign affairs", "top diplomat", "foreign secretary", "fm"],
  },
  defence: {
    slug: "defence-minister",
    title: ["Defence minister", "Министр обороны", "თავდაცვის მინისტრი"],
    cues: ["defence minister", "defense minister"],
  },
  interior: {
    slug: "interior-minister",
    title: ["Interior minister", "Министр внутренних дел", "შინაგან საქმეთა მინისტრი"],
    cues: ["interior minister", "home minister"],
  },
  finance: { slug: "finance-minister", title: ["Finance minister", "Министр финансов", "ფინანსთა მინისტრი"], cues: ["finance minister"] },
  vice: {
    slug: "vice-president",
    title: ["Vice-president", "Вице-президент", "ვიცე-პრეზიდენტი"],
    cues: ["vice president", "vice-president"],
  },
} satisfies Readonly<Record<string, Kind>>;

function kindOf({ country, role, position }: RawTerm): Kind | null {
  // American secretaries have names of their own in every role.
  if (country === "US" && position.startsWith("Secretary")) return null;
  switch (role) {
    case "head-of-state":
      if (/^(king|queen|monarch|emir|sultan|.*prince of|grand duke)/i.test(position)) return kinds.monarch;
      return /supreme leader/i.test(position) ? kinds.leader : /president/i.test(position) ? kinds.president : null;
    case "head-of-government":
      return /chancellor/i.test(position) ? kinds.chancellor : kinds.prime;
    case "foreign-minister":
      return kinds.foreign;
    case "defence-minister":
      return kinds.defence;
    case "interior-minister":
      return kinds.interior;
    case "finance-minister":
      return kinds.finance;
    case "vice-president":
      return kinds.vice;
    default:
      return null;
  }
}

/** Offices that several hold at one time. */
const shared = /^(First )?Deputy Prime Minister$|^Vice Premier|^Supreme Court Justice$|^Senator$|^State Councilor$/;

/** How news calls the holder of an office that has no kind of its own: "justice minister", "defence secretary". */
function cuesOf(position: string): string[] {
  const plain = position.toLowerCase().replace(/[.,()]/g, "");
  const minister = /^minister (?:of|for) (?:the )?(\S+)/.exec(plain)?.[1];
  const secretary = /^secretary of state for (?:the )?(\S+)/.exec(plain)?.[1] ?? /^secretary of (?:the )?(\S+)/.exec(plain)?.[1];
  const short = minister ? [`${minister} minister`] : secretary && secretary !== "state" ? [`${secretary} secretary`] : [];
  return [...new Set([plain.slice(0, 80), ...short])];
}

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
  readonly cues: readonly string[];
  readonly terms: RawTerm[];
  readonly shared: boolean;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function groupOf(term: RawTerm, states: ReadonlyMap<string, State>, registry: Registry): Omit<Group, "terms"> | null {
  const { country, position } = term;
  if (term.role === "international") {
    const of = registry.idOf(international.find(([pattern]) => pattern.test(position))?.[1] ?? null);
    return of ? { id: slug(position), of, title: text(capitalised(position)), cues: cuesOf(position), shared: false } : null;
  }
  const state = states.get(country);
  const of = country === "XK" ? registry.idOf("Q1246") : registry.state(country);
  if (!of) return null;
  const inText = state?.inText ?? "Kosovo";
  const kind = kindOf(term);
  if (kind) {
    const [en, ru, ka] = kind.title;
    const title = text(
      `${en} of ${inText}`,
      state?.shown.ru ? `${ru} (${state.shown.ru})` : ru,
      state?.shown.ka ? `${ka} (${state.shown.ka})` : ka,
    );
    return { id: `${kind.slug}-of-${of}`, of, title, cues: kind.cues, shared: false };
  }
  return {
    id: slug(`${position} of ${of}`).slice(0, 80).replace(/-$/, ""),
    of,
    title: text(`${position} of ${inText}`),
    cues: cuesOf(position),
    shared: shared.test(position),
  };
}

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
  states: ReadonlyMap<string, State>,
  registry: Registry,
  personOf: (term: RawTerm) => string | undefined,
  written: ReadonlySet<string>,
): object[] {
  const groups = new Map<string, Group>();
  for (const term of terms) {
    const group = personOf(term) === undefined ? null : groupOf(term, states, registry);
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
          cues: { en: group.cues },
          ...(group.shared || overlap(held) ? { shared: true } : {}),
          holders,
        },
      ];
    });
}
