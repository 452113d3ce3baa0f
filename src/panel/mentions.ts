import { localized } from "../core/context/words.ts";
import type { ListedMention } from "../core/mentions/listed-mention.ts";
import type { Label } from "../core/records/catalogue.ts";
import { type Kind, kinds } from "../core/records/kind.ts";
import type { Language } from "../core/records/text.ts";

/** One entity of the page with all its places, in the order of the text. */
export interface NamedOnPage {
  readonly entity: string;
  /** Its name in the reader's language, or until that is known the page's own words. */
  readonly name: string;
  readonly keys: readonly string[];
}

/** What the page names, by kind; within a kind the most named first, then by place. Kinds without one are left out. */
export function byKind(
  mentions: readonly ListedMention[],
  labels: Readonly<Record<string, Label>>,
  language: Language,
): { readonly kind: Kind; readonly count: number; readonly named: readonly NamedOnPage[] }[] {
  return kinds.flatMap((kind) => {
    const here = mentions.filter((mention) => mention.kind === kind);
    if (here.length === 0) return [];
    const named = [...new Set(here.map(({ entity }) => entity))].map((entity): NamedOnPage => {
      const places = here.filter((mention) => mention.entity === entity);
      return { entity, name: nameOf(entity, labels, language) ?? places[0]?.text ?? entity, keys: places.map(({ key }) => key) };
    });
    return [{ kind, count: here.length, named: named.sort((a, b) => b.keys.length - a.keys.length) }];
  });
}

/** Null for an entity that has no label yet. */
export function nameOf(entity: string, labels: Readonly<Record<string, Label>>, language: Language): string | null {
  const label = labels[entity];
  return label === undefined ? null : localized(label.name, language).text;
}
