import type { AsOf } from "../../core/context/card-view.ts";
import type { Language } from "../../core/records/language.ts";
import { today } from "../../core/records/today.ts";
import type { Found } from "../../core/search/search.ts";
import { askCard, type ViewAnswer } from "../../messages/ask-card.ts";
import { limits } from "../../messages/limits.ts";
import { askMentions } from "../../messages/page-state.ts";
import { send } from "../../messages/send.ts";
import type { Seen } from "../status.ts";

/** Whom or what the reader may mean; null where the background does not answer. Never rejects. */
export const search = (typed: string): Promise<readonly Found[] | null> => send("search", { typed }).catch(() => null);

/** The card as the tab's page would show it: as of its day, what bears on it first. Never rejects. */
export async function describeFor({ tab, page }: Pick<Seen, "tab" | "page">, entity: string, language: Language): Promise<ViewAnswer> {
  const asOf: AsOf =
    typeof page === "object" ? { day: page.asOf, origin: page.asOfOrigin, sign: page.asOfSign } : { day: today(), origin: "today" };
  const mentions = typeof page === "object" && page.marking ? ((await askMentions(tab.id)) ?? []) : [];
  const mentioned = [...new Set(mentions.map((mention) => mention.entity))].slice(0, limits.mentioned);
  return askCard({ entity, asOf, mentioned, words: { title: "", text: "" }, language });
}
