import type { Language } from "../../../src/core/records/text.ts";
import type { RawTerm } from "./holders.ts";

/** An office as tables tell it: what it is called, and how news calls a holder. */
export interface OfficeKind {
  readonly slug: string;
  readonly title: readonly [en: string, ru: string, ka: string];
  readonly cues: OfficeCues;
}

/** How news calls a holder, lower case. */
export type OfficeCues = Readonly<Record<Language, readonly string[]>>;

const kinds = {
  president: {
    slug: "president",
    title: ["President", "Президент", "პრეზიდენტი"],
    cues: { en: ["president"], ru: ["президент", "глава государства"], ka: ["პრეზიდენტი"] },
  },
  monarch: {
    slug: "monarch",
    title: ["Monarch", "Монарх", "მონარქი"],
    cues: {
      en: ["king", "queen", "emir", "sultan", "monarch"],
      ru: ["король", "королева", "эмир", "султан", "монарх"],
      ka: ["მეფე", "დედოფალი", "ემირი", "სულთანი", "მონარქი"],
    },
  },
  leader: {
    slug: "supreme-leader",
    title: ["Supreme leader", "Верховный лидер", "უზენაესი ლიდერი"],
    cues: { en: ["supreme leader", "leader"], ru: ["верховный лидер", "лидер"], ka: ["უზენაესი ლიდერი", "ლიდერი"] },
  },
  prime: {
    slug: "prime-minister",
    title: ["Prime minister", "Премьер-министр", "პრემიერ-მინისტრი"],
    cues: {
      en: ["prime minister", "premier", "pm"],
      ru: ["премьер-министр", "премьер", "глава правительства"],
      ka: ["პრემიერ-მინისტრი", "პრემიერი"],
    },
  },
  chancellor: {
    slug: "chancellor",
    title: ["Chancellor", "Канцлер", "კანცლერი"],
    cues: { en: ["chancellor"], ru: ["канцлер"], ka: ["კანცლერი"] },
  },
  foreign: {
    slug: "foreign-minister",
    title: ["Foreign minister", "Министр иностранных дел", "საგარეო საქმეთა მინისტრი"],
    cues: {
      en: ["foreign minister", "minister of foreign affairs", "top diplomat", "foreign secretary", "fm"],
      ru: ["министр иностранных дел", "глава МИД", "глава МИДа", "глава внешнеполитического ведомства"],
      ka: ["საგარეო საქმეთა მინისტრი", "საგარეო მინისტრი"],
    },
  },
  defence: {
    slug: "defence-minister",
    title: ["Defence minister", "Министр обороны", "თავდაცვის მინისტრი"],
    cues: { en: ["defence minister", "defense minister"], ru: ["министр обороны", "глава минобороны"], ka: ["თავდაცვის მინისტრი"] },
  },
  interior: {
    slug: "interior-minister",
    title: ["Interior minister", "Министр внутренних дел", "შინაგან საქმეთა მინისტრი"],
    cues: { en: ["interior minister", "home minister"], ru: ["министр внутренних дел", "глава МВД"], ka: ["შინაგან საქმეთა მინისტრი"] },
  },
  finance: {
    slug: "finance-minister",
    title: ["Finance minister", "Министр финансов", "ფინანსთა მინისტრი"],
    cues: { en: ["finance minister"], ru: ["министр финансов", "глава минфина"], ka: ["ფინანსთა მინისტრი"] },
  },
  vice: {
    slug: "vice-president",
    title: ["Vice-president", "Вице-президент", "ვიცე-პრეზიდენტი"],
    cues: { en: ["vice president", "vice-president"], ru: ["вице-президент"], ka: ["ვიცე-პრეზიდენტი"] },
  },
} satisfies Readonly<Record<string, OfficeKind>>;

/** The kind of a term's office; null for one that is called by its own name. */
export function kindOf({ country, role, position }: RawTerm): OfficeKind | null {
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
export const shared = /^(First )?Deputy Prime Minister$|^Vice Premier|^Supreme Court Justice$|^Senator$|^State Councilor$/;

/** Roles that a state's own card tells; all other offices are held in its cabinet. */
export const leadingRoles = new Set([
  "head-of-state",
  "head-of-government",
  "vice-president",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
]);

/** How news in English calls the holder of an office that has no kind of its own: "justice minister", "defence secretary". */
export function cuesOf(position: string): OfficeCues {
  const plain = position.toLowerCase().replace(/[.,()]/g, "");
  const minister = /^minister (?:of|for) (?:the )?(\S+)/.exec(plain)?.[1];
  const secretary = /^secretary of state for (?:the )?(\S+)/.exec(plain)?.[1] ?? /^secretary of (?:the )?(\S+)/.exec(plain)?.[1];
  const short = minister ? [`${minister} minister`] : secretary && secretary !== "state" ? [`${secretary} secretary`] : [];
  return { en: [...new Set([plain.slice(0, 80), ...short])], ru: [], ka: [] };
}
