import { describe, expect, it } from "vitest";
import { addressOf, archivedAddressOf } from "../../src/card/source-link.ts";
import { source } from "./samples.ts";

describe("a source's link", () => {
  it("goes to the phrase, with what a text directive reads as syntax escaped", () => {
    const phrase = { text: "a so-called “peace”, at last & for ever", lang: "en" };
    expect(addressOf(source(), phrase)).toBe(
      "https://example.org/minutes#:~:text=a%20so%2Dcalled%20%E2%80%9Cpeace%E2%80%9D%2C%20at%20last%20%26%20for%20ever",
    );
  });

  it("keeps the source's own fragment", () => {
    expect(addressOf(source({ url: "https://example.org/a#part" }), { text: "rain", lang: "en" })).toBe(
      "https://example.org/a#part:~:text=rain",
    );
  });

  it("goes to the page alone where there is no phrase, or none in the page's language", () => {
    expect(addressOf(source(), null)).toBe("https://example.org/minutes");
    expect(addressOf(source(), { text: "дождь", lang: "ru" })).toBe("https://example.org/minutes");
  });

  it("has an archived copy of the day on which it was read", () => {
    expect(archivedAddressOf(source())).toBe("https://web.archive.org/web/20261124/https://example.org/minutes");
  });
});
