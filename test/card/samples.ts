import type { CardView, Localized, StatementView } from "../../src/core/context/card-view.ts";
import type { Source } from "../../src/core/records/source.ts";

export const en = (text: string): Localized => ({ text, lang: "en" });

export const source = (more: Partial<Source> = {}): Source => ({
  publisher: "A record office",
  title: "Minutes",
  url: "https://example.org/minutes",
  published: "2008-09-27",
  lang: "en",
  read: "2026-11-24",
  type: "verbatim record",
  ...more,
});

export const statement = (more: Partial<StatementView> = {}): StatementView => ({
  id: "someone/2008-09-27-assembly",
  speaker: { entity: "someone", name: en("Someone") },
  date: "2008-09-27",
  occasion: en("An assembly"),
  says: en("Said that it rained."),
  phrase: null,
  sources: [source()],
  oneReport: false,
  note: null,
  reasons: [],
  ...more,
});

export const view = (more: Partial<CardView> = {}): CardView => ({
  entity: "someone",
  kind: "person",
  name: en("Someone"),
  otherNames: [],
  disputed: false,
  description: { ...en("A person of no importance."), sources: [source()] },
  period: null,
  parts: { where: [], partOf: [], sides: [] },
  outcome: [],
  events: [],
  asOf: { day: "2024-09-30", origin: "article" },
  offices: { now: [], earlier: [] },
  holders: [],
  facts: [],
  earlierFacts: [],
  positions: [],
  recognised: null,
  statements: { by: "entity", before: [], aboutSameTime: [], reportedHere: [], since: [], unlisted: 0 },
  ...more,
});
