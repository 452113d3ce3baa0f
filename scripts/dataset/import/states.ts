import type { RawName } from "./names.ts";
import { readTable, type TableSource } from "./tables.ts";

/** A country or territory as the tables have it. */
export interface State {
  readonly iso2: string;
  readonly wikidata: string | null;
  readonly en: readonly RawName[];
  readonly ru: readonly RawName[];
  readonly ka: readonly RawName[];
  /** In a sentence: "the Netherlands". */
  readonly inText: string;
  readonly capital: string;
  readonly region: string;
  /** "Yes", "Territory of GB", "In contention" and so on. */
  readonly status: string;
  /** The Russian and Georgian name to put into our sentences. */
  readonly shown: { readonly ru: string | undefined; readonly ka: string | undefined };
  readonly sources: readonly TableSource[];
}

/** A long name that print shortens: "Bosnia & Herzegovina", "St. Lucia", "Hong Kong SAR China". */
const printed = (name: string): string =>
  name
    .replaceAll(" & ", " and ")
    .replace(/^St\. /, "Saint ")
    .replace(/ SAR China$/, "")
    .replaceAll("’", "'");

const withoutArticle = (name: string): string =>
  name
    .replace(/\*/g, "")
    .replace(/\s*\((the|The)\)\s*$/, "")
    .trim();

/** English names: the usual one first. Those of CLDR with a bracket or a dash are for lists and not for print. */
function englishNames(cldr: string, variants: readonly string[], unterm: string): RawName[] {
  const bracket = /^(.+) \((.+)\)$/.exec(cldr);
  const usual = bracket ? [bracket[1] as string, bracket[2] as string] : / - /.test(cldr) ? [] : [printed(cldr)];
  const plainVariants = variants.filter((name) => name !== "" && !/[()]/.test(name)).map(printed);
  const formal = withoutArticle(unterm).replaceAll("’", "'");
  const all = [...usual, ...plainVariants, ...(/[()[\],]/.test(formal) ? [] : [formal])];
  return [...new Set(all)].filter((name) => name.length > 2).map((name) => ({ name }));
}

/** Names of islands in lists: "о-в Вознесения", "О-ва Кука". */
const isShortened = (name: string): boolean => /(^|\s)[Оо]-ва?(\s|$)|[()]|Сент-/.test(name);

/** The UN's list says which names have an article ("Netherlands (the)"), but often of a longer name than the usual one. */
const takesArticle = (short: string, unterm: string): boolean =>
  (/\(the\)/i.test(unterm) && withoutArticle(unterm) === short) || /^United |(Islands|Territories|Republic|Territory)$/.test(short);

/** All countries and territories with an ISO code, by code; what the UN or the ISO calls a state is told by `status`. */
export function readStates(): Map<string, State> {
  const cldr = new Map(readTable("cldr-territories").map((row) => [row.iso2 ?? "", row]));
  const natural = new Map(
    readTable("natural-earth-countries")
      .filter(({ iso2 }) => iso2 !== "")
      .map((row) => [row.iso2 ?? "", row]),
  );
  const states = readTable("country-codes").map((row): State => {
    const { iso2 = "", unterm_en = "", wikidata = "", capital = "", region = "", status = "" } = row;
    const names = cldr.get(iso2);
    const earth = natural.get(iso2);
    const en = englishNames(names?.en ?? "", [names?.en_short ?? "", names?.en_variant ?? ""], unterm_en);
    const short = en[0]?.name ?? "";
    const ru = [names?.ru ?? "", ...(isShortened(names?.ru ?? "") ? [earth?.ru ?? ""] : [])].filter(
      (name) => name !== "" && !isShortened(name),
    );
    const ka = names?.ka ?? "";
    return {
      iso2,
      wikidata: wikidata || earth?.wikidata || null,
      en,
      ru: ru.map((name) => (/^[А-ЯЁ]{2,}$/.test(name) ? { name, exact: true, indeclinable: true } : { name })),
      ka: ka === "" || /[()]/.test(ka) ? [] : [{ name: ka }],
      inText: takesArticle(short, unterm_en) ? `the ${short}` : short,
      capital,
      region,
      status,
      shown: { ru: ru[0], ka: ka || undefined },
      sources: ["codes", "cldr", ...(wikidata === "" && earth ? (["countries"] as const) : [])],
    };
  });
  return new Map(states.map((state) => [state.iso2, state]));
}
