import { type Language, languages } from "../core/records/language.ts";

/** The interface's language: the one chosen, else the browser's where we speak it, else English. @param browser a BCP 47 tag. */
export function readerLanguage(chosen: "browser" | Language, browser: string): Language {
  if (chosen !== "browser") return chosen;
  const tag = browser.toLowerCase().split("-")[0];
  return languages.find((language) => language === tag) ?? "en";
}
