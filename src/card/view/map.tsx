import type { VNode } from "preact";
import type { CardView, LocatorMap } from "../../core/context/card-view.ts";
import { mapSize } from "../../core/records/map-size.ts";
import { labelsThatFit, type MapLabel, otherName } from "../map-labels.ts";
import { useWording } from "./wording.ts";

const { width, height } = mapSize;

interface PlaceMapProps {
  readonly view: CardView;
  readonly map: LocatorMap;
}

/** Where it is: its country among its neighbours, what is in dispute in dashes, and beside its name that of another side. */
export function PlaceMap({ view, map }: PlaceMapProps): VNode {
  const { say } = useWording();
  const around = map.labels[0]?.name.text;
  const other = otherName(view);
  const label = around && map.shows !== "country" ? say("card_map_in", view.name.text, around) : say("card_map", view.name.text);
  return (
    <div class="map" role="img" aria-label={other ? `${label}. ${say("card_calls", other.text)}` : label}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="land" d={map.land} />
        <path class={map.shows === "country" ? "own here" : "own"} d={map.own} />
        <path class="borders" d={map.borders} />
        <path class="disputed" d={map.disputed} />
        {map.area !== "" && <path class="disputed here" d={map.area} />}
        {map.shows === "point" && <circle cx={map.x} cy={map.y} r="9" />}
      </svg>
      {labelsThatFit(map, view.name, other).map((each) => (
        <Name key={each.text} label={each} />
      ))}
    </div>
  );
}

function Name({ label: { text, lang, x, y, side, is } }: { readonly label: MapLabel }): VNode {
  const place = { left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` };
  return (
    <span class={is === "subject" ? `name ${side} here` : `name ${side}`} style={place} lang={lang}>
      {text}
    </span>
  );
}
