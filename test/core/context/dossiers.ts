import type { Dossier, Spoken } from "../../../src/core/records/dossier.ts";
import type { Source } from "../../../src/core/records/source.ts";

/** Dossiers of invented people and places for tests; each can be varied by the fields given. */

export const source = (fields: Partial<Source> = {}): Source => ({
  publisher: "Ministry",
  title: "A page",
  url: "https://ministry.example/page",
  published: null,
  lang: "en",
  read: "2026-11-20",
  type: "official",
  ...fields,
});

export const spoken = (speaker: string, date: string, fields: Partial<Spoken["statement"]> = {}): Spoken => ({
  speaker,
  statement: {
    id: `${date}-speech`,
    date,
    occasion: "A speech",
    topics: ["peace"],
    about: [],
    says: "Said so.",
    sources: [source()],
    differsFrom: [],
    history: [],
    ...fields,
  },
});

type Fields = Partial<Omit<Dossier, "entity">> & { readonly entity?: Partial<Dossier["entity"]> };

export const dossier = (id: string, { entity = {}, ...fields }: Fields = {}): Dossier => ({
  entity: {
    id,
    kind: "person",
    wikidata: null,
    names: { en: [id], ru: [], ka: [] },
    endonyms: [],
    country: [],
    description: "Known for this.",
    later: [],
    sources: [source()],
    facts: [],
    positions: [],
    recognitions: [],
    where: [],
    partOf: [],
    sides: [],
    after: [],
    outcome: [],
    history: [],
    ...entity,
  },
  terms: [],
  offices: [],
  statements: [],
  events: [],
  names: {},
  ...fields,
});
