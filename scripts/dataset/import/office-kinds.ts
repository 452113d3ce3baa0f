import type { RawTerm } from "./holders.ts";

/** An office as tables tell it: what it is called, and how news calls a holder. */
export interface OfficeKind {
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

/** How news calls the holder of an office that has no kind of its own: "justice minister", "defence secretary". */
export function cuesOf(position: string): string[] {
  const plain = position.toLowerCase().replace(/[.,()]/g, "");
  const minister = /^minister (?:of|for) (?:the )?(\S+)/.exec(plain)?.[1];
  const secretary = /^secretary of state for (?:the )?(\S+)/.exec(plain)?.[1] ?? /^secretary of (?:the )?(\S+)/.exec(plain)?.[1];
  const short = minister ? [`${minister} minister`] : secretary && secretary !== "state" ? [`${secretary} secretary`] : [];
  return [...new Set([plain.slice(0, 80), ...short])];
}
