import * as v from "valibot";
import type { Language } from "../core/records/text.ts";

/** Message keys to their text in one language, with `$1` to `$9` where arguments go. */
export type Words = Readonly<Record<string, string>>;

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/**
 * Reads the words of a chosen language, which `i18n.getMessage` cannot give as it follows the browser's own. `readJson`
 * gets a path below the extension's folder; `prefix` keeps only one surface's words ("card_"). A word that the language
 * lacks comes in English. Rejects if a file is missing or is no messages file.
 */
export async function loadWords(language: Language, prefix: string, readJson: (path: string) => Promise<unknown>): Promise<Words> {
  const read = async (of: Language): Promise<[string, string][]> => {
    const messages = v.parse(messagesSchema, await readJson(`_locales/${of}/messages.json`));
    return Object.entries(messages).flatMap(([key, { message }]) => (key.startsWith(prefix) ? [[key, message]] : []));
  };
  const [english, own] = await Promise.all([read("en"), language === "en" ? [] : read(language)]);
  return Object.fromEntries([...english, ...own]);
}
