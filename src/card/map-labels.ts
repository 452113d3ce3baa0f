import type { CardView, Localized, LocatorMap } from "../core/context/card-view.ts";
import { mapSize } from "../core/records/map-size.ts";

/** A name on the map. `x`, `y`: its middle, or where it begins or ends, in the map's units. */
export interface MapLabel {
  readonly text: string;
  readonly lang: string;
  readonly x: number;
  readonly y: number;
  readonly side: "start" | "middle" | "end";
  /** The place that the card is about, by its name or by that of another side. */
  readonly is: "subject" | "other name" | "country";
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter's usual width and a line's height at the card's own size, in the map's units; Georgian letters are wide. */
const letter = { en: 12, ru: 13, ka: 14 } as const;
const line = 30;
/** Between a point and its name, and between an area's middle and its name below. */
const gap = 16;
const below = 46;
/** A longer one does not fit a map; the section on what each side says has it. */
const longestName = 24;

/** What another side calls a disputed place, where that is short: it stands below the place's own name. */
export const otherName = ({ name, positions }: Pick<CardView, "name" | "positions">): Localized | null =>
  positions.flatMap(({ calls }) => (calls && calls.text !== name.text && calls.text.length <= longestName ? [calls] : []))[0] ?? null;

/** The names that fit: the place's own first, then countries, none over another or over the map's edge. */
export function labelsThatFit(map: LocatorMap, subject: Localized, other: Localized | null): MapLabel[] {
  const toLeft = map.x > mapSize.width * 0.6;
  const spot =
    map.shows === "point" ? { x: map.x + (toLeft ? -gap : gap), y: map.y } : { x: map.x, y: map.y + (map.shows === "area" ? below : 0) };
  const side = map.shows === "point" ? (toLeft ? "end" : "start") : "middle";
  const own: MapLabel[] = [{ ...subject, ...spot, side, is: "subject" }];
  if (other) own.push({ ...other, ...spot, y: spot.y + line, side, is: "other name" });
  const taken = own.map(extentOf);
  // Over the place itself no name may stand either.
  const spread = map.shows === "area" ? below / 2 : gap;
  if (map.shows !== "country") taken.push({ left: map.x - spread, right: map.x + spread, top: map.y - spread, bottom: map.y + spread });
  const others = map.labels.flatMap(({ name, x, y }) => {
    const label: MapLabel = { ...name, x, y, side: "middle", is: "country" };
    const extent = extentOf(label);
    if (!inside(extent) || taken.some((other) => overlap(extent, other))) return [];
    taken.push(extent);
    return [label];
  });
  return [...own, ...others];
}

function extentOf({ text, lang, x, y, side }: MapLabel): Extent {
  const width = text.length * (letter[lang as keyof typeof letter] ?? letter.en);
  const left = side === "start" ? x : side === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
}

const inside = ({ left, right, top, bottom }: Extent): boolean =>
  left >= 0 && right <= mapSize.width && top >= 0 && bottom <= mapSize.height;
const overlap = (a: Extent, b: Extent): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
