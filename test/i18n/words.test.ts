import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createWording } from "../../src/i18n/wording.ts";
import { loadWords } from "../../src/i18n/words.ts";

const fromDisk = async (path: string): Promise<unknown> => JSON.parse(await readFile(`src/${path}`, "utf8"));

describe("words", () => {
  it("come in the chosen language, one surface's only", async () => {
    const words = await loadWords("ru", "card_", fromDisk);
    expect(words.card_pin).toBe("Закрепить");
    expect(Object.keys(words).every((key) => key.startsWith("card_"))).toBe(true);
  });

  it("come in English where the language lacks them", async () => {
    const words = await loadWords("ka", "", async (path) =>
      path.includes("/en/") ? { a: { message: "A" }, b: { message: "B" } } : { a: { message: "ა" } },
    );
    expect(words).toEqual({ a: "ა", b: "B" });
  });

  it("refuse what is no messages file", async () => {
    await expect(loadWords("en", "", async () => ({ a: "A" }))).rejects.toThrow();
  });
});

describe("wording", () => {
  it("puts arguments in their places, and takes a dollar in them as text", async () => {
    const { say } = createWording("en", await loadWords("en", "card_", fromDisk));
    expect(say("card_sourceMark", "3", "UN $2", "Record")).toBe("Source 3: UN $2, Record");
  });

  it("counts by the language's rules", async () => {
    const count = async (language: "en" | "ru" | "ka", number: number): Promise<string> =>
      createWording(language, await loadWords(language, "card_", fromDisk)).count("card_sources", number);
    expect(await count("en", 1)).toBe("1 source");
    expect(await Promise.all([1, 3, 7, 21].map((number) => count("ru", number)))).toEqual([
      "1 источник",
      "3 источника",
      "7 источников",
      "21 источник",
    ]);
    expect(await count("ka", 5)).toBe("5 წყარო");
  });

  it("shows a missing word's key rather than nothing", () => {
    expect(createWording("en", {}).say("card_pin")).toBe("card_pin");
  });
});
