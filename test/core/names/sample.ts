import * as v from "valibot";
import { type Entity, entitySchema, type Kind, type Name } from "../../../src/core/records/entity.ts";

const source = {
  publisher: "Example",
  title: "Example",
  url: "https://example.org/",
  published: null,
  lang: "en",
  read: "2026-01-01",
  type: "reference",
};

type Names = Partial<Record<"en" | "ru" | "ka", Name[]>>;

/** A record with these names and nothing else of interest. */
export const entity = (id: string, kind: Kind, names: Names, more: { gender?: "male" | "female"; native?: string } = {}): Entity =>
  v.parse(entitySchema, { id, kind, wikidata: null, names, description: "Example.", sources: [source], why: "Example.", ...more });

const male = { gender: "male" } as const;
const female = { gender: "female" } as const;

/** A small dataset with one name of every make. */
export const sample: readonly Entity[] = [
  entity("lavrov-sergey", "person", { en: ["Sergey Lavrov"], ru: ["Сергей Викторович Лавров"], ka: ["სერგეი ლავროვი"] }, male),
  entity("kaladze-kakha", "person", { en: ["Kakha Kaladze"], ru: ["Каха Каладзе"], ka: ["კახა კალაძე"] }, male),
  entity("ivanishvili-bidzina", "person", { en: ["Bidzina Ivanishvili"], ru: ["Бидзина Иванишвили"], ka: ["ბიძინა ივანიშვილი"] }, male),
  entity("kobakhidze-irakli", "person", { en: ["Irakli Kobakhidze"], ru: ["Ираклий Кобахидзе"], ka: ["ირაკლი კობახიძე"] }, male),
  entity("kobakhidze-manana", "person", { en: ["Manana Kobakhidze"], ru: ["Манана Кобахидзе"], ka: ["მანანა კობახიძე"] }, female),
  entity("zakharova-maria", "person", { en: ["Maria Zakharova"], ru: ["Мария Захарова"], ka: ["მარია ზახაროვა"] }, female),
  entity("soros-george", "person", { en: ["George Soros"] }, male),
  entity("georgia", "place", { en: ["Georgia"], ru: ["Грузия"], ka: ["საქართველო"] }),
  entity("russia", "place", { en: ["Russia"], ru: ["Россия"], ka: ["რუსეთი"] }),
  entity("moscow", "place", { en: ["Moscow"], ru: ["Москва"], ka: ["მოსკოვი"] }),
  entity("tbilisi", "place", { en: ["Tbilisi"], ru: ["Тбилиси"], ka: ["თბილისი"] }),
  entity("abkhazia", "place", { en: ["Abkhazia"], ru: ["Абхазия"], ka: ["აფხაზეთი"] }),
  entity("south-ossetia", "place", { en: ["South Ossetia"], ru: ["Южная Осетия"], ka: ["სამხრეთ ოსეთი"] }),
  entity("tskhinvali", "place", { en: ["Tskhinvali"], ru: ["Цхинвал", "Цхинвали"], ka: ["ცხინვალი"] }),
  entity("georgian-dream", "organisation", {
    en: ["Georgian Dream", { name: "GD", exact: true }],
    ru: ["Грузинская мечта"],
    ka: ["ქართული ოცნება"],
  }),
  entity("nato", "organisation", { en: ["NATO"], ru: ["НАТО"], ka: ["ნატო"] }),
  entity("bbc", "organisation", { en: [{ name: "BBC", exact: true }], ru: ["Би-би-си"] }),
  entity("war-of-2008", "event", { en: ["2008 war", "war of 2008"], ru: ["пятидневная война"], ka: ["აგვისტოს ომი"] }),
];
