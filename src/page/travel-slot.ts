import { scriptSlot } from "./script-slot.ts";
import type { createTravel } from "./travel.ts";

/** Filled by a script that comes when the reader first goes somewhere by key, from the panel, or from a card. */
export const travelSlot = scriptSlot<typeof createTravel>("travel");
