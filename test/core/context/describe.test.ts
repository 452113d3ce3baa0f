import { expect, it, describe as suite } from "vitest";
import { describe, MOST_LISTED } from "../../../src/core/context/describe.ts";
import { dossier, source, spoken } from "./dossiers.ts";

const on = (day: string, fields: Partial<Parameters<typeof describe>[1]> = {}) =>
  ({ asOf: { day, origin: "article" }, mentioned: [], language: "en", ...fields }) as const;

const term = (title: string, from: string, to?: string, knownUntil?: string) => ({
  office: { id: "o", title, of: "georgia" },
  holder: { person: "ivanishvili", from, to, knownUntil, sources: [source()] },
});

suite("offices at ten dates", () => {
  const record = dossier("ivanishvili", {
    terms: [
      term("Prime minister", "2012-10-25", "2013-11-20"),
      term("Party chairman", "2018-05", "2021-01-11"),
      term("Honorary chairman", "2023-12-30"),
    ],
  });
  it.each([
    ["1992-01-01", [], []],
    ["2012-10-24", [], []],
    ["2012-10-25", ["Prime minister"], []],
    ["2013-11-20", ["Prime minister"], []],
    ["2013-11-21", [], ["Prime minister"]],
    ["2018-05-10", ["Party chairman?"], ["Prime minister"]],
    ["2018-06-01", ["Party chairman"], ["Prime minister"]],
    ["2021-01-12", [], ["Party chairman", "Prime minister"]],
    ["2024-09-30", ["Honorary chairman"], ["Party chairman", "Prime minister"]],
    ["2026-11-24", ["Honorary chairman"], ["Party chairman", "Prime minister"]],
  ])("on %s", (day, now, earlier) => {
    const { offices } = describe(record, on(day));
    expect(offices.now.map(({ title, certain }) => `${title.text}${certain ? "" : "?"}`)).toEqual(now);
    expect(offices.earlier.map(({ title }) => title.text)).toEqual(earlier);
  });

  it("do not tell an end that lies ahead, and tell up to when they are known once that has passed", () => {
    expect(describe(record, on("2012-12-01")).offices.now[0]?.to).toBeNull();
    expect(describe(record, on("2014-01-01")).offices.earlier[0]?.to).toBe("2013-11-20");
    const known = dossier("minister", { terms: [term("Minister", "2020", undefined, "2024-06")] });
    expect(describe(known, on("2024-01-01")).offices.now[0]).toMatchObject({ certain: true, knownUntil: null });
    expect(describe(known, on("2025-01-01")).offices.now[0]).toMatchObject({ certain: false, knownUntil: "2024-06" });
  });
});

suite("a disputed place", () => {
  const place = dossier("south-ossetia", {
    entity: {
      kind: "place",
      names: { en: ["South Ossetia"], ru: ["Южная Осетия"], ka: ["სამხრეთ ოსეთი"] },
      native: "os",
      endonyms: [{ lang: "os", name: "Хуссар Ирыстон" }],
      positions: [
        { holder: "Georgia", by: [], says: "It is part of Georgia.", from: "1991", sources: [source()] },
        { holder: { en: "Russia", ru: "Россия" }, by: [], says: "It is a state.", from: "2008-08-26", sources: [source()] },
      ],
      recognitions: [
        { state: "Tuvalu", from: "2011-09-19", to: "2014-03-31", sources: [source()] },
        { state: "Russia", from: "2008-08-26", sources: [source({ url: "https://russia.example/" })] },
      ],
    },
    statements: [spoken("lavrov", "2008-09-27", { about: ["south-ossetia"] })],
    names: { lavrov: { en: "Sergey Lavrov", ru: "Сергей Лавров" } },
  });
  const states = (day: string) => describe(place, on(day)).recognised?.states.map(({ name }) => name.text);

  it("shows the positions and recognitions of its day", () => {
    expect(describe(place, on("1990-06-01"))).toMatchObject({ disputed: false, positions: [] });
    expect(describe(place, on("2008-08-25")).positions.map(({ holder }) => holder.text)).toEqual(["Georgia"]);
    expect(describe(place, on("2024-01-01")).positions.map(({ holder }) => holder.text)).toEqual(["Georgia", "Russia"]);
    expect(states("2008-08-25")).toEqual([]);
    expect(states("2012-01-01")).toEqual(["Russia", "Tuvalu"]);
    expect(states("2024-01-01")).toEqual(["Russia"]);
    expect(describe(place, on("2024-01-01")).recognised?.sources.map(({ url }) => url)).toEqual(["https://russia.example/"]);
    expect(describe(dossier("moscow", { entity: { kind: "place" } }), on("2024-01-01")).recognised).toBeNull();
  });

  it("is told in the reader's language where the record has it, its own name first among the others", () => {
    const card = describe(place, on("2024-01-01", { language: "ru" }));
    expect(card.name).toEqual({ text: "Южная Осетия", lang: "ru" });
    expect(card.otherNames.map(({ lang }) => lang)).toEqual(["os", "en", "ka"]);
    expect(card.positions[1]?.holder).toEqual({ text: "Россия", lang: "ru" });
    expect(card.positions[1]?.says).toEqual({ text: "It is a state.", lang: "en" });
    expect(card.statements.before[0]?.speaker.name).toEqual({ text: "Сергей Лавров", lang: "ru" });
  });

  it("shows what others said about it", () => {
    expect(describe(place, on("2024-01-01")).statements).toMatchObject({ by: "others", before: [{ id: "lavrov/2008-09-27-speech" }] });
  });
});

suite("names at a day", () => {
  const city = dossier("astana", {
    entity: { kind: "place", names: { en: [{ name: "Nur-Sultan", from: "2019-03-23", to: "2022-09-17" }, "Astana"], ru: [], ka: [] } },
  });
  it.each([
    ["2018-01-01", "Astana"],
    ["2020-01-01", "Nur-Sultan"],
    ["2023-01-01", "Astana"],
  ])("on %s it is %s", (day, name) => {
    expect(describe(city, on(day, { language: "ka" })).name).toEqual({ text: name, lang: "en" });
  });

  it("never shows one that was derived by rule", () => {
    const names = { en: [{ name: "Derived", derived: true }, "Seen"], ru: [{ name: "Выведено", derived: true }], ka: [] };
    const card = describe(dossier("a", { entity: { names } }), on("2020-01-01", { language: "ru" }));
    expect([card.name.text, ...card.otherNames.map(({ text }) => text)]).toEqual(["Seen"]);
  });
});

suite("facts and holders", () => {
  it("are of the day; facts that had ended stand apart", () => {
    const fact = (label: string, from?: string, to?: string) => ({ label, text: label, from, to, sources: [source()] });
    const card = describe(
      dossier("a", { entity: { facts: [fact("Always"), fact("Old", "1994", "2004-07"), fact("New", "2020")] } }),
      on("2010-01-01"),
    );
    expect(card.facts.map(({ label }) => label.text)).toEqual(["Always"]);
    expect(card.earlierFacts).toMatchObject([{ label: { text: "Old" }, from: "1994", to: "2004-07" }]);
  });

  it("names who holds an office on the day", () => {
    const holders = [
      { person: "old", from: "2004", to: "2012-10-25", sources: [source()] },
      { person: "new", from: "2012-10-25", to: "2013-11-20", sources: [source()] },
    ];
    const state = dossier("georgia", {
      entity: { kind: "place" },
      offices: [{ id: "pm", title: "Prime minister", of: "georgia", holders }],
      names: { old: "Old One", new: "New One" },
    });
    const people = (day: string) => describe(state, on(day)).holders.map(({ person }) => person.text);
    expect(people("2012-10-24")).toEqual(["Old One"]);
    expect(people("2012-10-25")).toEqual(["New One"]);
    expect(people("2014-01-01")).toEqual([]);
  });
});

suite("statements", () => {
  it("of one who speaks are the speaker's own; a silent place has those of others", () => {
    const statements = [spoken("a", "2001", { phrase: { text: "Так", lang: "ru", translation: "So" }, oneReport: true, note: "Differs." })];
    const card = describe(dossier("a", { statements, names: { a: "Ann" } }), on("2010-01-01"));
    expect(card.statements.by).toBe("entity");
    expect(card.statements.before[0]).toMatchObject({
      id: "a/2001-speech",
      phrase: { text: "Так", lang: "ru", translation: "So" },
      oneReport: true,
      note: "Differs.",
      reasons: [{ is: "years earlier", years: 8 }],
    });
    expect(describe(dossier("a"), on("2010-01-01")).statements.by).toBe("entity");
    expect(describe(dossier("a", { entity: { kind: "place" } }), on("2010-01-01")).statements.by).toBe("others");
  });

  it("are listed up to a bound under each heading, and the rest counted", () => {
    const years = Array.from({ length: MOST_LISTED + 5 }, (_, n) => spoken("a", String(1950 + n)));
    const { before, since, unlisted } = describe(dossier("a", { statements: years }), on("2030-01-01")).statements;
    expect([before.length, since.length, unlisted]).toEqual([MOST_LISTED, 0, 5]);
  });

  it("are plain data: the card travels through a message unchanged", () => {
    const card = describe(dossier("a", { statements: [spoken("a", "2001")] }), on("2010-01-01"));
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

suite("the description", () => {
  const record = dossier("ivanishvili", {
    entity: {
      description: { en: "Businessman.", ka: "ბიზნესმენი." },
      later: [
        { from: "2012-04", text: { en: "Founder of a party.", ka: "პარტიის დამფუძნებელი." } },
        { from: "2023-12", text: "Its honorary chairman." },
      ],
    },
  });
  it.each([
    ["2011-01-01", "Businessman."],
    ["2012-04-10", "Businessman."],
    ["2012-10-26", "Businessman. Founder of a party."],
    ["2024-09-30", "Businessman. Founder of a party. Its honorary chairman."],
  ])("tells on %s only what was known", (day, text) => expect(describe(record, on(day)).description.text).toBe(text));

  it("is in one language", () => {
    expect(describe(record, on("2013-01-01", { language: "ka" })).description).toMatchObject({
      text: "ბიზნესმენი. პარტიის დამფუძნებელი.",
      lang: "ka",
    });
    expect(describe(record, on("2024-09-30", { language: "ka" })).description.lang).toBe("en");
  });
});

suite("an event", () => {
  const record = dossier("war", {
    entity: {
      kind: "event",
      from: "2008-08-07",
      to: "2008-08-12",
      where: [{ id: "town", text: "around the town" }],
      sides: [{ id: "georgia" }, { text: "others", from: "2009" }],
      outcome: [
        { holder: "A mission", by: [], says: "Found it unjustified.", from: "2009-09-30", sources: [source()] },
        { holder: "A minister", by: [], says: "Called it an aggression.", from: "2008", sources: [source()] },
      ],
    },
    events: [
      { id: "former-war", from: "1992-08-14" },
      { id: "treaty", from: "2014-11-24" },
    ],
    names: { georgia: "Georgia", "former-war": "War of 1992", treaty: "Treaty" },
  });

  it("tells where it was and between whom as its record has it, else by the name of whom it names", () => {
    const { parts } = describe(record, on("2024-09-30"));
    expect(parts.where).toEqual([{ entity: "town", name: { text: "around the town", lang: "en" }, from: null, to: null }]);
    expect(parts.sides.map(({ entity, name }) => [entity, name.text])).toEqual([
      ["georgia", "Georgia"],
      [null, "others"],
    ]);
    expect(parts.partOf).toEqual([]);
  });

  it.each([
    ["2008-08-10", ["A minister"], ["War of 1992"], ["Georgia"]],
    ["2009-09-30", ["A mission", "A minister"], ["War of 1992"], ["Georgia", "others"]],
    ["2014-11-24", ["A mission", "A minister"], ["War of 1992", "Treaty"], ["Georgia", "others"]],
  ])("tells on %s nothing of what came later", (day, outcome, events, sides) => {
    const view = describe(record, on(day));
    expect(view.outcome.map(({ holder }) => holder.text)).toEqual(outcome);
    expect(view.events.map(({ name }) => name.text)).toEqual(events);
    expect(view.parts.sides.map(({ name }) => name.text)).toEqual(sides);
  });
});
