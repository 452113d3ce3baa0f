import { fold } from "../../../src/core/text/fold.ts";
import type { Draft, RawName, Words } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { readTable } from "./tables.ts";
import { inState, text } from "./wording.ts";

/** Abbreviations of two letters that everybody knows; all others of two are left out. */
const knownShort = new Set(["UN", "EU", "US", "UK"]);

const abbreviations = (...all: readonly string[]): RawName[] =>
  [...new Set(all)]
    .filter((one) => (one.length > 2 && /^[\p{L}]*\p{Lu}[\p{L}]*\p{Lu}[\p{L}-]*$/u.test(one)) || knownShort.has(one))
    .map((name) => ({ name, exact: true }));

const founded = (year: string): { readonly from?: string } => (/^(1[6-9]|20)\d{2}$/.test(year) ? { from: year } : {});

/** A name that is itself an abbreviation matches only as written. */
const asWritten = (name: string): RawName => (/^[\p{Lu}&\d-]{2,}$/u.test(name) ? { name, exact: true } : { name });

/** Bodies of several states: chosen by hand, each with the table that shows its name. */
function draftBodies(registry: Registry): Draft[] {
  return readTable("bodies").flatMap(({ wikidata = "", name = "", abbreviation = "", ru = "", source = "" }): Draft[] => {
    if (registry.idOf(wikidata) !== undefined) return [];
    return [
      {
        id: registry.give(wikidata, name),
        kind: "organisation",
        wikidata,
        names: { en: [{ name }, ...abbreviations(abbreviation)], ru: ru === "" ? [] : [asWritten(ru)], ka: [] },
        fields: {
          description: text("An international organisation.", "Международная организация.", "საერთაშორისო ორგანიზაცია."),
          sources: [source],
        },
      },
    ];
  });
}

const types: Readonly<Record<string, readonly [string, string, string]>> = {
  company: ["A company of", "Компания", "კომპანია"],
  government: ["A public body of", "Государственное учреждение", "სახელმწიფო უწყება"],
  nonprofit: ["A non-profit organisation of", "Некоммерческая организация", "არასამთავრობო ორგანიზაცია"],
  other: ["An organisation of", "Организация", "ორგანიზაცია"],
};

/** Agencies, institutes and companies, of those that the registry of research organisations has. */
function draftAgencies(states: ReadonlyMap<string, State>, registry: Registry): Draft[] {
  return readTable("ror-organisations").flatMap((row): Draft[] => {
    const { wikidata = "", name = "", en = "", acronyms = "", ru = "", country: iso2 = "", type = "", founded: year = "" } = row;
    if (registry.idOf(wikidata) !== undefined) return [];
    const state = states.get(iso2);
    const country = registry.state(iso2);
    const [inEn, inRu, inKa] = types[type] ?? ["An organisation of", "Организация", "ორგანიზაცია"];
    // What a company founded long ago became the table does not tell, so that its year is left out.
    const since = type === "company" ? {} : founded(year);
    return [
      {
        id: registry.give(wikidata, name, state?.en[0]?.name ?? ""),
        kind: "organisation",
        wikidata,
        names: {
          en: [asWritten(name), ...(en === "" || en === name ? [] : [asWritten(en)]), ...abbreviations(...acronyms.split(";"))],
          ru: ru === "" ? [] : [{ name: ru }],
          ka: [],
        },
        fields: {
          ...(country ? { country: [country] } : {}),
          description: state
            ? inState(state, inEn, inRu, inKa)
            : text("An international organisation.", "Международная организация.", "საერთაშორისო ორგანიზაცია."),
          sources: ["ror"],
          ...(type === "company" ? { notThis: serviceOf(name) } : {}),
          ...since,
        },
      },
    ];
  });
}

/** "Google+", "Disney+" are services, not the company. */
const serviceOf = (name: string): object[] => [{ name: `${name}+`, who: "a service of the company", lang: "en" }];

const trades: Readonly<Record<string, readonly [string, string, string]>> = {
  "shop/car": ["A maker of cars.", "Производитель автомобилей.", "ავტომობილების მწარმოებელი."],
  "amenity/fuel": ["An oil and fuel company.", "Нефтяная компания.", "ნავთობკომპანია."],
  "amenity/bank": ["A bank.", "Банк.", "ბანკი."],
  "office/insurance": ["An insurance company.", "Страховая компания.", "სადაზღვევო კომპანია."],
  "office/telecommunication": ["A telecommunications company.", "Телекоммуникационная компания.", "სატელეკომუნიკაციო კომპანია."],
  "shop/mobile_phone": ["A telecommunications company.", "Телекоммуникационная компания.", "სატელეკომუნიკაციო კომპანია."],
};

/** A first name, surname or everyday word, which a company's short name does not stand out from: "Lincoln". */
const isWord = ({ common, given, surnames }: Words, name: string): boolean =>
  [common.en, given, surnames].some((known) => known.has(fold(name)));

/** Companies that are known all over the world by one brand. */
function draftCompanies(registry: Registry, words: Words): Draft[] {
  return readTable("nsi-companies").flatMap(({ wikidata = "", label = "", brand = "", ru = "", category = "" }): Draft[] => {
    if (registry.idOf(wikidata) !== undefined) return [];
    const [en, inRu, inKa] = trades[category] ?? ["A company.", "Компания.", "კომპანია."];
    // The short brand is the company's name where the label begins with it: "Audi" of "Audi AG", not "Puma" of "Puma Energy".
    const legal =
      /( AG| SE| plc| Inc\.| S\.A\.S\.| Group| Corporation| Company| Motor Company| Motor Corporation| Motors| Auto| Automobile| Cars| Public Company Limited)$/;
    const short =
      label.startsWith(brand) && legal.test(label) && brand.length > 3 && !isWord(words, brand)
        ? [{ ...asWritten(brand), weak: true }]
        : [];
    return [
      {
        id: registry.give(wikidata, label, "company"),
        kind: "organisation",
        wikidata,
        names: { en: [asWritten(label), ...short], ru: ru === "" ? [] : [{ name: ru }], ka: [] },
        fields: { description: text(en, inRu, inKa), sources: ["brands"], notThis: serviceOf(label) },
      },
    ];
  });
}

/** A name that parties of several states bear, or that is nothing but common words, is weak: "Labour Party", "The Left". */
const plainParty =
  /^(The |New )?(Labour|Conservative|Liberal|Democratic|Republican|Socialist|Social Democratic|Green|Centre|National|Progress|People's|Workers'|Liberal Democratic|Free Democratic|Moderate|Civic Democratic|Libertarian|National Liberal|Left|Republicans|Action)( Party| Democrats)?$/;

/** The larger parties of states whose politics are often in the news. */
function draftParties(states: ReadonlyMap<string, State>, registry: Registry): Draft[] {
  const byIso3 = new Map(readTable("country-codes").map(({ iso2 = "", iso3 = "" }) => [iso3, iso2]));
  return readTable("partyfacts-parties").flatMap(({ country: iso3 = "", wikidata = "", name = "", short = "" }): Draft[] => {
    const iso2 = byIso3.get(iso3) ?? "";
    const state = states.get(iso2);
    const country = iso3 === "XKX" ? registry.idOf("Q1246") : registry.state(iso2);
    if (!country || registry.idOf(wikidata) !== undefined) return [];
    return [
      {
        id: registry.give(wikidata, name, state?.en[0]?.name ?? "kosovo"),
        kind: "organisation",
        wikidata,
        names: {
          en: [{ name, ...(plainParty.test(name) ? { weak: true } : {}) }, ...abbreviations(short.includes("/") ? "" : short)],
          ru: [],
          ka: [],
        },
        fields: {
          country: [country],
          description: state
            ? inState(state, "A political party of", "Политическая партия", "პოლიტიკური პარტია")
            : text("A political party of Kosovo."),
          sources: ["parties"],
        },
      },
    ];
  });
}

export const draftOrganisations = (states: ReadonlyMap<string, State>, registry: Registry, words: Words): Draft[] => [
  ...draftBodies(registry),
  ...draftAgencies(states, registry),
  ...draftCompanies(registry, words),
  ...draftParties(states, registry),
];
