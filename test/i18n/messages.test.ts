import { describe, expect, it } from "vitest";
import en from "../../src/_locales/en/messages.json";
import ka from "../../src/_locales/ka/messages.json";
import ru from "../../src/_locales/ru/messages.json";

type Messages = Readonly<Record<string, { readonly message: string }>>;
const all: Readonly<Record<string, Messages>> = { en, ru, ka };
const forms = /_(zero|one|two|few|many|other)$/;
const counted = Object.keys(en).flatMap((key) => (key.endsWith("_other") ? [key.replace(forms, "")] : []));
const isForm = (key: string): boolean => counted.includes(key.replace(forms, ""));
const holes = (text: string): string[] => [...new Set(text.match(/\$[1-9]/g))].sort();

describe.each(Object.entries(all))("the words in %s", (language, messages) => {
  it("are those of English, each in every plural form of the language", () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = new Set(
      Object.keys(en).flatMap((key) => (isForm(key) ? categories.map((category) => key.replace(forms, `_${category}`)) : [key])),
    );
    expect(Object.keys(messages).sort()).toEqual([...expected].sort());
  });

  it("take the same arguments as in English and are not empty", () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const english: Messages = en;
      const origin = english[key] ?? english[key.replace(forms, "_other")];
      expect(message.trim(), key).not.toBe("");
      expect(holes(message), key).toEqual(holes(origin?.message ?? ""));
    }
  });

  it("use numbered arguments only, as the loader knows no others", () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toMatch(/\$[^1-9]|\$$/);
  });

  it("describe the extension within the store's 132 characters", () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
