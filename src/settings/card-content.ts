import type { CardView } from "../core/context/card-view.ts";
import type { Settings } from "./schema.ts";

/** A card's content without what the reader does not want in it. */
export function wantedContent(view: CardView, { since, namesOff }: Pick<Settings, "since" | "namesOff">): CardView {
  const hidden: readonly string[] = namesOff;
  return {
    ...view,
    otherNames: view.otherNames.filter(({ lang }) => !hidden.includes(lang)),
    statements: since ? view.statements : { ...view.statements, since: [] },
  };
}
