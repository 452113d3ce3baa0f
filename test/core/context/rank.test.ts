import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/context/points.ts";
import { rankStatements } from "../../../src/core/context/rank.ts";
import { source, spoken } from "./dossiers.ts";

const article: Article = { day: "2024-09-30", entity: "lavrov", mentioned: ["lavrov", "georgia", "south-ossetia"] };
const say = (date: string, about: string[], fields: Parameters<typeof spoken>[2] = {}) => spoken("lavrov", date, { about, ...fields });
const order = (statements: ReturnType<typeof say>[], on = article) =>
  rankStatements(statements, on).before.map(({ spoken }) => spoken.statement.id);

describe("the order of earlier statements", () => {
  it("begins with what the article names, the rarer the better", () => {
    const list = [
      say("2024-01-01", ["iran"]),
      say("2010-01-01", ["georgia"]),
      say("2011-01-01", ["georgia"]),
      say("2008-09-27", ["georgia", "south-ossetia"]),
    ];
    expect(order(list)).toEqual(["2008-09-27-speech", "2011-01-01-speech", "2010-01-01-speech", "2024-01-01-speech"]);
  });

  it("does not let a list of many names win by its length", () => {
    const many = say("2020-01-01", ["georgia", "russia", "france", "spain"]);
    const mentioned = ["georgia", "russia", "france", "spain", "gali"];
    const list = [
      many,
      ...["2001", "2002", "2003"].map((year) => say(year, ["georgia", "russia", "france", "spain"])),
      say("2009-01-01", ["gali"]),
    ];
    expect(order(list, { ...article, mentioned })[0]).toBe("2009-01-01-speech");
  });

  it("knows a topic by the statements on it", () => {
    const list = [
      say("2008-01-01", ["south-ossetia"], { topics: ["war"] }),
      say("2012-01-01", ["moscow"], { topics: ["war"] }),
      say("2013-01-01", ["moscow"], { topics: ["trade"] }),
    ];
    expect(order(list)).toEqual(["2008-01-01-speech", "2012-01-01-speech", "2013-01-01-speech"]);
  });

  it("raises both ends of a contrast, with how it differs as the reason", () => {
    const differsFrom = [{ id: "2004-01-01-speech", how: "It had been part of Georgia." }];
    const list = [
      say("2004-01-01", ["south-ossetia"], { topics: ["a"] }),
      say("2009-01-01", ["south-ossetia"], { topics: ["b"], differsFrom }),
      say("2020-01-01", ["south-ossetia"], { topics: ["c"] }),
    ];
    expect(order(list)).toEqual(["2009-01-01-speech", "2004-01-01-speech", "2020-01-01-speech"]);
    expect(rankStatements(list, article).before[0]?.reasons).toEqual([
      { is: "shares", entity: "south-ossetia" },
      { is: "years earlier", years: 15 },
      { is: "differs", how: "It had been part of Georgia.", from: { id: "lavrov/2004-01-01-speech", date: "2004-01-01" } },
    ]);
  });

  it("does not raise a contrast whose later half is not known yet", () => {
    const list = [
      say("2004-01-01", ["south-ossetia"]),
      say("2006-01-01", ["south-ossetia"], { topics: ["c"] }),
      say("2025-01-01", ["south-ossetia"], { differsFrom: [{ id: "2004-01-01-speech", how: "Otherwise." }] }),
    ];
    expect(order(list)[0]).toBe("2006-01-01-speech");
  });

  it("begins with what the heading is about, in any of the languages, and with words on that alone", () => {
    const list = [
      say("2020-01-01", ["georgia"], { topics: ["war-of-2008", "reconciliation"] }),
      say("2010-01-01", ["georgia"], { topics: ["non-use-of-force"] }),
      say("2011-01-01", ["georgia"], { topics: ["non-use-of-force", "recognition", "occupation", "peacekeepers"] }),
    ];
    for (const title of ["No pledge on the non-use of force", "О неприменении силы не договорились", "შეთანხმება ძალის არგამოყენებაზე"])
      expect(order(list, { ...article, words: { title, text: "" } })).toEqual([
        "2010-01-01-speech",
        "2011-01-01-speech",
        "2020-01-01-speech",
      ]);
  });

  it("takes a place's status for the matter only where the place is named", () => {
    const words = { title: "A new offer of autonomy", text: "" };
    const list = [
      say("2020-01-01", ["georgia"], { topics: ["abkhazia-status"] }),
      say("2010-01-01", ["georgia"], { topics: ["south-ossetia-status"] }),
    ];
    expect(order(list, { ...article, words })).toEqual(["2010-01-01-speech", "2020-01-01-speech"]);
  });

  it("raises most what differs from the words that the article reports", () => {
    const list = [
      say("2008-01-01", ["georgia"], { topics: ["a"] }),
      say("2023-01-01", ["georgia"], { topics: ["b"] }),
      say("2024-09-29", ["georgia"], { topics: ["b"], differsFrom: [{ id: "2008-01-01-speech", how: "Otherwise." }] }),
    ];
    expect(order(list)).toEqual(["2008-01-01-speech", "2023-01-01-speech"]);
  });

  it("does not fill a card from one day", () => {
    const sameDay = [1, 2, 3, 4, 5].map((n) => say("2020-05-05", ["south-ossetia"], { id: `2020-05-05-${n}` }));
    const first = order([...sameDay, say("2008-09-27", ["georgia"]), say("2009-09-27", ["south-ossetia"])]);
    expect(first.slice(0, 3).filter((id) => id.startsWith("2020-05-05"))).toHaveLength(1);
    expect(first).toHaveLength(7);
  });

  it("prefers an official record to one outlet's report, and the newer of equals", () => {
    const press = { sources: [source({ type: "press report" })], oneReport: true };
    expect(order([say("2015-05-01", ["georgia"], press), say("2015-01-01", ["georgia"], { topics: ["x"] })])[0]).toBe("2015-01-01-speech");
    expect(order([say("2014-01-01", ["georgia"]), say("2015-01-01", ["georgia"])])[0]).toBe("2015-01-01-speech");
  });
});

describe("what the article itself reports", () => {
  it("is held back if it is about what the article names", () => {
    const ranked = rankStatements([say("2024-09-28", ["georgia"]), say("2024-09-29", ["iran"])], article);
    expect(ranked.reportedHere.map(({ spoken }) => spoken.statement.date)).toEqual(["2024-09-28"]);
    expect(ranked.before.map(({ spoken }) => spoken.statement.date)).toEqual(["2024-09-29"]);
  });

  it("is held back on a place's card if the article names its speaker, and if nothing can be compared", () => {
    const about = { ...article, entity: "south-ossetia" };
    expect(rankStatements([say("2024-09-28", ["south-ossetia"])], about).reportedHere).toHaveLength(1);
    expect(rankStatements([say("2024-09-28", ["south-ossetia"])], { ...about, mentioned: [] }).reportedHere).toHaveLength(0);
    expect(rankStatements([say("2024-09-28", [])], article).reportedHere).toHaveLength(1);
  });
});

const date = fc
  .tuple(fc.date({ min: new Date("2022-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }), fc.constantFrom(4, 7, 10))
  .map(([when, length]) => when.toISOString().slice(0, length));
const statements = fc.uniqueArray(
  fc.record({ date, about: fc.subarray(["georgia", "south-ossetia", "iran"]), topics: fc.subarray(["war", "peace"], { minLength: 1 }) }),
  { selector: ({ date }) => date, maxLength: 12 },
);

describe("ranking", () => {
  it("puts each statement under one heading, and the order does not depend on that of the records", () => {
    fc.assert(
      fc.property(statements, fc.nat(), (list, turn) => {
        const spokenList = list.map(({ date, about, topics }) => say(date, about, { topics }));
        const turned = [...spokenList.slice(turn % (list.length + 1)), ...spokenList.slice(0, turn % (list.length + 1))].reverse();
        const ranked = rankStatements(spokenList, article);
        expect(rankStatements(turned, article)).toEqual(ranked);
        const all = Object.values(ranked).flatMap((group) => group.map(({ spoken }) => spoken.statement.date));
        expect(all.sort()).toEqual(list.map(({ date }) => date).sort());
      }),
    );
  });
});
