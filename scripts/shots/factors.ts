import { kinds as browsers } from "../project.ts";
import type { Case } from "./pairs.ts";

/** All that a card's look may hang on. */
export const factors = {
  state: ["known", "unfolded", "further acts", "pinned", "gone", "damaged", "no answer"],
  kind: ["person", "place", "organisation", "event"],
  language: ["en", "ru", "ka"],
  browser: browsers,
  theme: ["light", "dark"],
  device: ["desktop", "phone"],
  text: ["usual", "large"],
} as const;
export type Shot = Case<typeof factors>;

/** A name of each kind, as the sample article in each language has it. */
export const marks: { readonly [L in Shot["language"]]: { readonly [K in Shot["kind"]]: string } } = {
  en: { person: "Sergei Lavrov", place: "South Ossetia", organisation: "Georgian Dream", event: "2008 war" },
  ru: { person: "Каха Каладзе", place: "Южной Осетией", organisation: "Грузинская мечта", event: "Война 2008 года" },
  ka: { person: "კახა კალაძემ", place: "სამხრეთ ოსეთთან", organisation: "ქართული ოცნება", event: "2008 წლის ომი" },
};

/** The record behind each, for the state in which the dataset has lost it. */
export const entities: { readonly [L in Shot["language"]]: { readonly [K in Shot["kind"]]: string } } = {
  en: { person: "lavrov-sergey", place: "south-ossetia", organisation: "georgian-dream", event: "war-georgia-2008" },
  ru: { person: "kaladze-kakha", place: "south-ossetia", organisation: "georgian-dream", event: "war-georgia-2008" },
  ka: { person: "kaladze-kakha", place: "south-ossetia", organisation: "georgian-dream", event: "war-georgia-2008" },
};

export const article = ({ language }: Shot): string => (language === "en" ? "2024-09-30" : `2024-09-30-${language}`);
