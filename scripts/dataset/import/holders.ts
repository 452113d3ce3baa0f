import { readTable, type TableSource } from "./tables.ts";

/** One time in an office as a table tells it. */
export interface RawTerm {
  /** ISO code of the state; "" for a body of several. */
  readonly country: string;
  /** What kind of office: "head-of-state", "foreign-minister", ..., "cabinet" for all others. */
  readonly role: string;
  /** As the table calls it, without the state: "Minister of Justice". */
  readonly position: string;
  /** Tells the person apart: the Wikidata item, else the table's own number. */
  readonly key: string;
  readonly wikidata: string | null;
  readonly name: string;
  readonly family?: string;
  readonly gender: string;
  readonly from: string;
  /** "" while it lasts, as far as the table knows. */
  readonly to: string;
  readonly asOf: string;
  readonly source: string;
}

/** The tables' days; see their sources. */
const asOf: Readonly<Record<"congress" | "ministers", string>> = { congress: "2026-06-15", ministers: "2026-06-19" };

/** How the keys of the EveryPolitician lists stand in a record's sources. */
export const listKey = (source: string): string => `list ${source}`;

function fromLists(days: ReadonlyMap<string, { readonly asOf: string }>): RawTerm[] {
  return readTable("office-holders").map(
    ({ country = "", role = "", position = "", wikidata = "", name = "", gender = "", start = "", end = "", source = "" }) => {
      return {
        country,
        // The American foreign minister, whom the lists do not file as one.
        role: country === "US" && position === "Secretary of State" ? "foreign-minister" : role,
        position,
        key: wikidata,
        wikidata,
        name,
        gender,
        from: start,
        to: end,
        asOf: days.get(source)?.asOf ?? start,
        source: listKey(source),
      };
    },
  );
}

const congressOffices: Readonly<Record<string, readonly [role: string, position: string]>> = {
  president: ["head-of-state", "President"],
  "vice-president": ["vice-president", "Vice President"],
  senator: ["senator", "Senator"],
  "house Speaker of the House": ["cabinet", "Speaker of the House of Representatives"],
  "house House Majority Leader": ["cabinet", "House Majority Leader"],
  "house House Minority Leader": ["cabinet", "House Minority Leader"],
};

/** American presidents since 2001, and the members of Congress whose office is listed above. */
function fromCongress(): RawTerm[] {
  const source: TableSource = "congress";
  return readTable("us-congress-legislators").flatMap(({ office = "", wikidata = "", name = "", gender = "", start = "", end = "" }) => {
    const known = congressOffices[office];
    if (!known || wikidata === "" || (end !== "" && end < "2001-02")) return [];
    const [role, position] = known;
    const to = end > asOf[source] ? "" : end;
    return [{ country: "US", role, position, key: wikidata, wikidata, name, gender, from: start, to, asOf: asOf[source], source }];
  });
}

const ministerRole = (position: string): string => {
  if (position === "Prime Minister") return "head-of-government";
  return /^Secretary of State for Foreign/.test(position) ? "foreign-minister" : "cabinet";
};

/** Full members of British cabinets since 2010. */
function fromMinisters(): RawTerm[] {
  const source: TableSource = "ministers";
  return readTable("uk-ministers").flatMap(
    ({ position = "", ifg = "", wikidata = "", name = "", family = "", gender = "", start = "", end = "" }) => {
      if (/^(Lord|Baroness) /.test(name)) return [];
      const role = ministerRole(position);
      return [
        {
          country: "GB",
          role,
          position,
          key: wikidata || ifg,
          wikidata: wikidata || null,
          name,
          family,
          gender,
          from: start,
          to: end,
          asOf: asOf[source],
          source,
        },
      ];
    },
  );
}

/** The president of France is also a prince of Andorra, where nobody looks for him; governors are no part of a state's cabinet. */
const isAside = ({ position }: RawTerm): boolean => /co-?prince|^Governor of (California|Texas|Florida|New York)$/i.test(position);

/** The lists file ministers for trade, development or some part of the office under a role too; those are left out. */
const inRole: Readonly<Record<string, RegExp>> = {
  "foreign-minister":
    /(foreign|external|international) (and [a-z]+ )?(affairs|relations)|foreign minister|secretary of state$|of foreign$/i,
  "defence-minister": /(defen[cs]e|armed forces)$/i,
};
const partOfRole = /trade|develop|employ|minister of state|minister delegate|deputy|industry|personnel|veteran/i;

const isInRole = ({ role, position }: RawTerm): boolean => {
  const pattern = inRole[role];
  return pattern === undefined || (pattern.test(position) && !partOfRole.test(position.replace(/ and .*$/i, "")));
};

/** Those of the lists whose holders a better table has. */
const betterElsewhere = ({ country, role, position }: RawTerm): boolean =>
  (country === "GB" && role !== "head-of-state") ||
  (country === "US" && role === "foreign-minister" && position !== "Secretary of State") ||
  (country === "US" && (role === "head-of-state" || role === "vice-president" || position === "Speaker of the House of Representatives"));

/** Who left an office long ago is seldom in the news: how late a term must have ended, by the kind of office. */
const stillNamed: Readonly<Record<string, string>> = {
  "head-of-state": "2008",
  "head-of-government": "2008",
  international: "2008",
  "foreign-minister": "2014",
};
const stillNamedOthers = "2016";

const isRecent = ({ role, to }: RawTerm): boolean => to === "" || to >= (stillNamed[role] ?? stillNamedOthers);

/**
 * Every time in an office that the tables tell, each once, of persons who held one of late: then all that the tables know of them.
 */
export function readTerms(days: ReadonlyMap<string, { readonly asOf: string }>): RawTerm[] {
  const seen = new Set<string>();
  const lists = fromLists(days).filter((term) => isInRole(term) && !isAside(term) && !betterElsewhere(term));
  const all = [...lists, ...fromCongress(), ...fromMinisters()].filter(({ country, position, key, from }) => {
    const id = [country, position, key, from].join("|");
    return !seen.has(id) && Boolean(seen.add(id));
  });
  const recent = new Set(all.filter(isRecent).map(({ key }) => key));
  return all.filter(({ key }) => recent.has(key));
}
