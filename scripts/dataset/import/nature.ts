import type { Draft, RawName } from "./names.ts";
import type { Registry } from "./registry.ts";
import { readTable } from "./tables.ts";
import { text } from "./wording.ts";

/** What a physical feature is, in the three languages, and the word that English print puts before or after its bare name. */
interface Feature {
  readonly en: string;
  readonly ru: string;
  readonly ka: string;
  readonly before?: string;
  readonly after?: string;
}

const river: Feature = { en: "A river", ru: "Река", ka: "მდინარე", after: "River" };
const lake: Feature = { en: "A lake", ru: "Озеро", ka: "ტბა", before: "Lake" };
const island: Feature = { en: "An island", ru: "Остров", ka: "კუნძული" };
const mountains: Feature = { en: "A mountain range", ru: "Горы", ka: "მთები" };

/** By the table's own classes; those that news does not name by itself (coasts, plains, deltas) are left out. */
const features: Readonly<Record<string, Feature>> = {
  ocean: { en: "An ocean", ru: "Океан", ka: "ოკეანე" },
  sea: { en: "A sea", ru: "Море", ka: "ზღვა" },
  gulf: { en: "A gulf", ru: "Залив", ka: "ყურე" },
  bay: { en: "A bay", ru: "Залив", ka: "ყურე" },
  strait: { en: "A strait", ru: "Пролив", ka: "სრუტე" },
  channel: { en: "A strait", ru: "Пролив", ka: "სრუტე" },
  river,
  "lake centerline": river,
  lake,
  "alkaline lake": lake,
  island,
  "island group": { en: "A group of islands", ru: "Группа островов", ka: "კუნძულთა ჯგუფი" },
  "range/mtn": mountains,
  mountain: { en: "A mountain", ru: "Гора", ka: "მთა" },
  pass: { en: "A mountain pass", ru: "Перевал", ka: "უღელტეხილი" },
  desert: { en: "A desert", ru: "Пустыня", ka: "უდაბნო" },
  "pen/cape": { en: "A peninsula or cape", ru: "Полуостров или мыс", ka: "ნახევარკუნძული ან კონცხი" },
  peninsula: { en: "A peninsula", ru: "Полуостров", ka: "ნახევარკუნძული" },
  isthmus: { en: "An isthmus", ru: "Перешеек", ka: "ყელი" },
  continent: { en: "A continent", ru: "Материк", ka: "კონტინენტი" },
  plateau: { en: "A plateau", ru: "Плоскогорье", ka: "პლატო" },
};

/** Of these Natural Earth shows few, so that its next rank is taken too. */
const smaller = new Set(["sea", "gulf", "strait", "channel", "river", "lake centerline", "mountain", "pass"]);

/** Words that tell in the name itself what it is: then the bare name is not another's. */
const telling =
  /\b(Sea|Ocean|Gulf|Bay|Strait|Channel|Sound|River|Lake|Island|Islands|Isles|Archipelago|Mountains|Mountain|Mount|Range|Desert|Peninsula|Cape|Plateau|Pass|Peak|Alps|Passage|Canal|Isthmus|Basin)\b/;
const tellingRu = /(море|океан|залив|пролив|озеро|остров|горы|хребет|пустыня|полуостров|гора|пик|перевал|мыс|плато|нагорье|архипелаг)/i;

/** Seas, rivers, lakes, islands, mountains. A bare name without a word that tells what it is is weak unless it is a river's or sea's alone. */
export function draftNature(registry: Registry): Draft[] {
  return readTable("natural-earth-physical").flatMap((row): Draft[] => {
    const { wikidata = "", kind = "", en: name = "", ru = "", rank = "" } = row;
    const feature = features[kind];
    if (
      !feature ||
      Number(rank) > (smaller.has(kind) ? 4 : 3) ||
      registry.idOf(wikidata) !== undefined ||
      !/^\p{Lu}/u.test(name) ||
      /[/()]/.test(name)
    )
      return [];
    const told = telling.test(name);
    const en: RawName[] = [{ name }];
    if (!told && feature.after) en.push({ name: `${name} ${feature.after}`, derived: true });
    if (!told && feature.before) en.push({ name: `${feature.before} ${name}`, derived: true });
    // "Albert", "Victoria", "Chad": a lake is hardly called so without its word.
    if (!told && feature === lake) en[0] = { name, weak: true };
    return [
      {
        id: registry.give(wikidata, name, kind.split(/[ /]/)[0] ?? ""),
        kind: "place",
        ...(kind === "continent" ? {} : { weakAsPart: true as const }),
        wikidata,
        names: { en, ru: ru === "" || /[()]/.test(ru) ? [] : [isBareWord(ru, feature) ? { name: ru, weak: true } : { name: ru }], ka: [] },
        fields: { description: text(`${feature.en}.`, `${feature.ru}.`, `${feature.ka}.`), sources: ["physical"] },
      },
    ];
  });
}

/** Continents are named as often as states. */
export const isContinent = ({ weakAsPart, kind }: Draft): boolean => kind === "place" && weakAsPart === undefined;

/** In Russian the table leaves out what the feature is: "Бенин" for the Bight of Benin. */
const isBareWord = (ru: string, feature: Feature): boolean => feature !== river && feature !== mountains && !tellingRu.test(ru);
