import type { NameType } from "../names/gazetteer.ts";

/**
 * What each piece of evidence is worth, in log-odds: the confidence of a mention is the logistic of their sum.
 * Set by hand in whole and half steps, checked on our own development passages under test/recognition.
 * No weight names an entity: what is special about a name stands in its record.
 */
export const base: Readonly<Record<NameType, number>> = {
  full: 3.5,
  abbreviation: 3,
  short: 2,
  /** Needs support: most bearers of a surname are not in the news for what we know. */
  surname: -2.5,
  given: -5,
};

export const weights = {
  /** Two or more words: the whole of a name is seldom another's. */
  manyWords: 1,
  /** The record says that this name is also an everyday word or another's. */
  weak: -4,
  /** The entity stands in the document by its full name. */
  namedInFull: 7.5,
  /** Words of an office that he holds at the document's date, or held before. */
  officeHeld: 4.5,
  officeOnceHeld: 3,
  /** Words of an office that none of his was, in a sentence that may be about another. */
  personWord: 0.5,
  placeWord: 1.5,
  /** Each related entity, or one of the same country, in the document; at most three are counted. */
  related: 1.5,
  /** For a place whose name is also a word: each other place or organisation in the document, at most three. */
  otherName: 1,
  /** The same where the record knows another bearer of the very name, whom any place would suit as well. */
  otherNameShared: 0.4,
  /** The same, joined to a place by "and" or a comma. */
  besidePlace: 2,
  /** In Georgian no capital tells a name from the word. */
  weakWithoutCapitals: -6,
  village: -6,
  quotedPlace: -1.5,
  quotedOrganisation: 3,
  organisationWord: 4,
  /** Part of a longer unknown name. */
  longer: -9,
  longerFull: -6,
  /** The record lists this longer name as another's. */
  blocked: -12,
  /** The document has a word that belongs to another bearer of the name. */
  elsewhere: -5,
  /** A weak name where every word has a capital. */
  weakAtStart: -1,
  /** Another bearer of the surname stands in the document by a full name of his own. */
  rival: -6,
} as const;

/** Nobody in the dataset holds an office before this age. */
export const youngestOfficial = 25;

/** Below it nothing is marked. */
export const threshold = 0.7;

/** How much better the best reading of a span must be than the second, in log-odds; else the span is unclear. */
export const margin = 1.5;

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
