import { createCard } from "../card/card.ts";
import { send } from "../messages/send.ts";
import { cardSlot } from "../page/card-slot.ts";

/** The background puts this file beside the content script when a page's first card is needed. */
cardSlot.fill((needs) =>
  createCard({
    ...needs,
    mute: (entity, scope, on) => send("mute", { entity, scope, on }).catch(() => false),
    askHere: (document, passages, entity) => send("here", { document, passages, entity }).catch(() => null),
    // Without an answer the click has opened nothing, which the reader sees.
    showInPanel: (entity) => void send("showInPanel", { entity }).catch(() => undefined),
  }),
);
