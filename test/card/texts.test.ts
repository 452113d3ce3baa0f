import { describe, expect, it } from "vitest";
import { saidBefore, saidSince } from "../../src/card/heading.ts";
import { spanText } from "../../src/card/span.ts";
import { statement, view } from "./samples.ts";
import { wordingIn } from "./wording.ts";

const plain = (text: string): string => text.replace(/\s/g, " ");
const always = { from: null, to: null };

describe("how long something held", () => {
  it.each([
    [{ ...always }, ""],
    [{ ...always, from: "2004-03-09" }, "since 9 March 2004"],
    [{ from: "2012-10", to: "2013" }, "October 2012 – 2013"],
    [{ from: "2008", to: "2008" }, "2008"],
    [{ ...always, to: "2013" }, "until 2013"],
    [{ ...always, from: "2004", knownUntil: "2010", certain: false }, "since 2004, known until 2010, dates uncertain"],
    [{ ...always, from: "2004", acting: true }, "acting, since 2004"],
  ])("%o", async (time, expected) => {
    expect(spanText(time, await wordingIn("en"))).toBe(expected);
  });

  it("stands in the case that Russian and Georgian want", async () => {
    const since = { ...always, from: "2004-03" };
    expect(plain(spanText(since, await wordingIn("ru")))).toBe("с марта 2004 г.");
    expect(spanText(since, await wordingIn("ka"))).toBe("2004 წლის მარტიდან");
  });
});

describe("the heading over statements", () => {
  it("names the article, or the day where the reader chose it", async () => {
    const wording = await wordingIn("en");
    expect(saidBefore(view(), wording)).toBe("Said before this article");
    expect(saidBefore(view({ asOf: { day: "2012-10-26", origin: "reader" } }), wording)).toBe("Said before 26 October 2012");
  });

  it("says who spoke", async () => {
    const wording = await wordingIn("en");
    const others = { ...view().statements, by: "others" as const };
    expect(saidBefore(view({ kind: "place", statements: others }), wording)).toBe("Said about it before this article");
    expect(saidBefore(view({ statements: others }), wording)).toBe("Said about this person before this article");
  });

  it("counts what came after", async () => {
    const since = (count: number) =>
      view({ statements: { ...view().statements, since: Array.from({ length: count }, () => statement()) } });
    expect(saidSince(since(1), await wordingIn("en"))).toBe("Since this article: 1 statement");
    expect(saidSince(since(3), await wordingIn("ru"))).toBe("После этой статьи: 3 высказывания");
  });
});
