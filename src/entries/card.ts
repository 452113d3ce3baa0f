import { createCard } from "../card/card.ts";
import { fillCardSlot } from "../page/card-slot.ts";

/** The background puts this file beside the content script when a page's first card is needed. */
fillCardSlot(createCard);
