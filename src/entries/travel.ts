import { createTravel } from "../page/travel.ts";
import { travelSlot } from "../page/travel-slot.ts";

/** The background puts this file beside the content script when the reader first goes about in the article. */
travelSlot.fill(createTravel);
