import type { Source } from "../core/records/source.ts";
import type { Cited, Named, Phrase } from "./cited.ts";
import { datasetName, licence } from "./dataset.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * Linked data in schema.org's words: a statement with the speaker's own words is a Quotation, one without is a Claim. The context is
 * in the document, so that no processor must fetch one.
 */
export function toJsonLd(rows: readonly Cited[]): string {
  return `${JSON.stringify({ "@context": { "@vocab": "https://schema.org/" }, "@graph": rows.map(statementNode) }, null, 2)}\n`;
}

function statementNode(row: Cited): Node {
  const speaker = speakerNode(row);
  return {
    "@id": urn(row.id),
    "@type": row.phrase ? "Quotation" : "Claim",
    identifier: row.id,
    dateCreated: row.date,
    author: speaker,
    ...(row.phrase ? { spokenByCharacter: { "@id": speaker["@id"] }, text: inLanguage(row.phrase) } : {}),
    abstract: inLanguage(row.says),
    recordedAt: { "@type": "Event", name: inLanguage(row.occasion), startDate: row.date },
    about: row.about.map(namedNode),
    keywords: row.topics.map(({ name }) => inLanguage(name)),
    citation: row.sources.map(sourceNode),
    version: row.dataset,
    isPartOf: { "@type": "Dataset", name: datasetName, version: row.dataset, license: licence.url },
  };
}

function speakerNode({ speaker }: Cited): Node {
  return {
    ...namedNode(speaker),
    "@type": speaker.kind === "person" ? "Person" : "Organization",
    ...(speaker.wikidata === null ? {} : { sameAs: { "@id": `http://www.wikidata.org/entity/${speaker.wikidata}` } }),
  };
}

const sourceNode = (source: Source): Node => ({
  "@id": source.url,
  "@type": source.type === "press report" ? "NewsArticle" : "CreativeWork",
  name: { "@value": source.title, "@language": source.lang },
  url: source.url,
  publisher: { "@type": "Organization", name: source.publisher },
  ...(source.published === null ? {} : { datePublished: source.published }),
  inLanguage: source.lang,
  genre: source.type,
  description: `read ${source.read}`,
});

const namedNode = ({ id, name }: Named): Node => ({ "@id": urn(id), name: inLanguage(name) });
const inLanguage = ({ text, lang }: Phrase): Node => ({ "@value": text, "@language": lang });
const urn = (id: string): string => `urn:backgrounder:${id}`;
