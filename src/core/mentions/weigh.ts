import type { Reading } from "../names/gazetteer.ts";
import type { Dataset, EntityFacts } from "../records/dataset.ts";
import { firstDay, lastDay } from "../records/date.ts";
import type { DocumentEvidence } from "./document-evidence.ts";
import type { Candidate, DocumentInfo } from "./mention.ts";
import { base, weights, youngestOfficial } from "./weights.ts";

const words: Readonly<Record<Reading["type"], string>> = {
  full: "its full name",
  abbreviation: "its abbreviation",
  short: "a short name of it",
  surname: "the surname alone",
  given: "the first name alone",
};

/** Sums up what speaks for and against one reading of a candidate, with each rule that spoke in words. */
export function weighReading(
  dataset: Dataset,
  document: DocumentInfo,
  evidence: DocumentEvidence,
  candidate: Candidate,
  reading: Reading,
): { readonly sum: number; readonly why: readonly string[] } {
  let sum = base[reading.type];
  const why: string[] = [words[reading.type]];
  const say = (weight: number, because: string): void => {
    sum += weight;
    why.push(because);
  };
  const facts = dataset.facts(reading.entity) as EntityFacts;
  const whole = reading.type !== "surname" && reading.type !== "given";

  if (/\p{L}[\s\u00a0-]+\p{L}/u.test(candidate.text)) sum += weights.manyWords;
  if (reading.weak) say(weights.weak, "also an everyday word or another's name");
  // "Sputnik Georgia" in an article on Georgia: what else is named says nothing of a longer name.
  const longer = candidate.cues.some((cue) => cue.is === "longer name");
  if ((!whole || reading.weak) && !longer && evidence.named.has(reading.entity)) say(weights.namedInFull, "named in full in this document");
  const elsewhere = evidence.elsewhere.get(reading.entity);
  if (elsewhere !== undefined) say(weights.elsewhere, `“${elsewhere}” speaks of another bearer of the name`);
  const related = evidence.related(reading.entity);
  if ((!whole || reading.weak || elsewhere !== undefined) && !longer && related > 0)
    say(
      weights.related * related,
      `${related === 3 ? "three or more" : related} related ${related === 1 ? "name" : "names"} in this document`,
    );

  const shared = facts.notThis.some(({ name }) => name === candidate.text);
  const others = reading.weak && whole && facts.kind === "place" ? evidence.others(reading.entity) : 0;
  if (others > 0) say((shared ? weights.otherNameShared : weights.otherName) * others, "other places in this document");
  if (
    reading.weak &&
    reading.language === "ka" &&
    !candidate.cues.some((cue) => cue.is === "quoted" || cue.is === "organisation word" || cue.is === "place word")
  )
    say(weights.weakWithoutCapitals, "in a script without capitals");

  for (const cue of candidate.cues) {
    switch (cue.is) {
      case "office": {
        const held = heldOffice(facts, cue.offices, document.asOf);
        if (held === "now") say(weights.officeHeld, "stands beside an office held at the time");
        else if (held === "once") say(weights.officeOnceHeld, "stands beside an office once held");
        break;
      }
      case "person word":
        if (facts.kind === "person") say(weights.personWord, "stands beside a title");
        break;
      case "place word":
        if (facts.kind === "place") say(weights.placeWord, "stands where a place does");
        break;
      case "longer name":
        say(
          whole && facts.kind === "person" && cue.side === "left" ? 0 : whole ? weights.longerFull : weights.longer,
          `beside “${cue.word}”, which may make a longer name`,
        );
        break;
      case "titled":
        if (facts.kind === "place") say(weights.longer, "in a title or another's name");
        break;
      case "age":
        if (facts.kind !== "person") say(weights.longer, "an age stands behind it");
        else if (cue.years < youngestOfficial) say(weights.longer, "too young to be the one we know");
        break;
      case "owned":
        if (reading.weak && cue.by !== reading.entity && !facts.country.includes(cue.by)) say(weights.longer, "another country's");
        break;
      case "team":
        if (facts.kind === "place") say(weights.longer, "a team");
        break;
      case "trade":
        if (facts.kind === "person") say(weights.longer, "a trade that ours does not have");
        break;
      case "possessive":
        if (reading.weak && (facts.kind === "organisation" || facts.kind === "event")) say(weights.longer, "somebody's own");
        break;
      case "village":
        if (facts.kind === "place" && related === 0) say(weights.village, "a village, and nothing here is related to the one we know");
        break;
      case "organisation word":
        if (reading.weak && facts.kind === "organisation") say(weights.organisationWord, "stands at a word for organisations");
        break;
      case "capitals":
        say(weights.longer, "among capitals also a word");
        break;
      case "quoted":
        if (facts.kind === "organisation" && reading.weak) say(weights.quotedOrganisation, "alone in quotation marks");
        if (facts.kind === "place") say(cue.thing ? weights.longer : weights.quotedPlace, "alone in quotation marks");
        break;
      case "beside a place":
        if (facts.kind === "place" && reading.weak) say(weights.besidePlace, "joined to another place");
        break;
      case "sign":
        say(weights.longer, "beside a sign that makes it part of something else");
        break;
      case "blocked":
        say(weights.blocked, `part of ${cue.by}`);
        break;
      case "sentence start":
        if (reading.weak) say(weights.weakAtStart, "begins a sentence");
        break;
    }
  }
  // In Georgian no capital tells the first name ნატო from the alliance.
  const alone = reading.weak && facts.kind === "place" && related === 0;
  if ((!whole || alone || (reading.language === "ka" && facts.kind !== "person")) && evidence.rivalled.has(reading.entity))
    say(weights.rival, "another bearer of the surname is named in this document");
  return { sum, why };
}

function heldOffice(facts: EntityFacts, offices: readonly string[], asOf: string): "now" | "once" | null {
  let once = false;
  for (const term of facts.terms) {
    if (!offices.includes(term.office) || firstDay(term.from) > asOf) continue;
    if (term.to === undefined || lastDay(term.to) >= asOf) return "now";
    once = true;
  }
  return once ? "once" : null;
}
