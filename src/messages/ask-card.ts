import type { CardView } from "../core/context/card-view.ts";
import { Refused } from "./errors.ts";
import type { ToBackground } from "./protocol.ts";
import { send } from "./send.ts";

/** A card's view, or why there is none. */
export type ViewAnswer =
  | { readonly is: "known"; readonly view: CardView }
  | { readonly is: "gone" }
  | { readonly is: "restarting" }
  | { readonly is: "damaged" };

/** For our own pages: what a card shows of an entity. Never rejects. */
export async function askCard(params: ToBackground["describe"]["params"]): Promise<ViewAnswer> {
  try {
    const view = await send("describe", params);
    return view === null ? { is: "gone" } : { is: "known", view };
  } catch (error) {
    return { is: error instanceof Refused && error.code === "dataset damaged" ? "damaged" : "restarting" };
  }
}
