import { describe, expect, it } from "vitest";
import { loadRecords } from "../../../scripts/dataset/load.ts";
import { readSides, sideName, stateOf } from "../../../src/core/context/side.ts";
import { entity, holder, office, person, place } from "../../dataset/authored.ts";

const body = (id: string, fields: Record<string, unknown> = {}) => entity("organisations", { id, kind: "organisation", ...fields });

const of = (...files: Parameters<typeof loadRecords>[0]) => {
  const { records, problems } = loadRecords(files);
  expect(problems).toEqual([]);
  return readSides(
    records.entities.map(({ value }) => value),
    records.offices.map(({ value }) => value),
  );
};

const { sideOf, partiesOf } = of(
  place("ruritania"),
  place("hentzau"),
  body("league"),
  body("reds", { country: ["ruritania"], inPower: [{ from: "1890", to: "1899-06-30" }] }),
  body("blues", { country: ["ruritania"], inPower: [{ from: "1899-06-30" }] }),
  body("ministry", { country: ["ruritania"], inPower: [{}] }),
  body("radio", { country: ["ruritania"] }),
  person("michael", { country: ["ruritania"], parties: [{ id: "reds" }] }),
  person("flavia", {
    country: ["ruritania"],
    parties: [
      { id: "blues", to: "1901" },
      { name: "Greens", from: "1902" },
    ],
  }),
  person("rupert", { country: ["ruritania"] }),
  person("sapt", { country: ["ruritania"], inPower: [{ from: "1895", to: "1897" }] }),
  person("rudolf", { country: ["ruritania"] }),
  person("fritz", { country: ["hentzau"] }),
  person("antoinette"),
  office("minister-of-ruritania", { of: "ruritania", holders: [holder("rupert", "1896", "1898")] }),
  office("king-of-ruritania", {
    of: "ruritania",
    aboveParties: true,
    holders: [holder("rudolf", "1896"), holder("michael", "1902")],
    shared: true,
  }),
  office("secretary-of-league", { of: "league", holders: [holder("fritz", "1900", "1905"), holder("antoinette", "1906")], shared: true }),
);

describe("a side", () => {
  it("is government or opposition by the party and by who governs on the date", () => {
    expect([sideOf("michael", "1895"), sideOf("michael", "1900")]).toEqual(["ruritania/government", "ruritania/opposition"]);
    expect([sideOf("flavia", "1895"), sideOf("flavia", "1900"), sideOf("flavia", "1903")]).toEqual([
      "ruritania/opposition",
      "ruritania/government",
      "ruritania/opposition",
    ]);
    expect([sideOf("reds", "1895"), sideOf("reds", "1900"), sideOf("ministry", "1900")]).toEqual([
      "ruritania/government",
      "ruritania/opposition",
      "ruritania/government",
    ]);
  });

  it("is the government of who serves in a post of the state, while he does", () => {
    expect([sideOf("rupert", "1897"), sideOf("rupert", "1899")]).toEqual(["ruritania/government", "ruritania"]);
    expect([sideOf("sapt", "1896"), sideOf("sapt", "1899")]).toEqual(["ruritania/government", "ruritania"]);
  });

  it("is the state alone of a head of state above parties and of a broadcaster, but a member's is his party's", () => {
    expect([sideOf("rudolf", "1900"), sideOf("radio", "1900"), sideOf("michael", "1903")]).toEqual([
      "ruritania",
      "ruritania",
      "ruritania/opposition",
    ]);
  });

  it("is the state alone where no party is known to govern", () => {
    expect([sideOf("michael", "1880"), sideOf("fritz", "1899")]).toEqual(["ruritania", "hentzau"]);
  });

  it("is the body of many states in which an office is held on the date; none for those of neither", () => {
    expect([sideOf("fritz", "1902"), sideOf("fritz", "1906"), sideOf("league", "1902")]).toEqual(["league", "hentzau", "league"]);
    expect([sideOf("antoinette", "1907"), sideOf("antoinette", "1902"), sideOf("nobody", "1902")]).toEqual(["league", null, null]);
  });
});

describe("parties", () => {
  it("are those of the date, by id or by name; a party is its own", () => {
    expect([partiesOf("flavia", "1900"), partiesOf("flavia", "1903"), partiesOf("reds", "1900"), partiesOf("rudolf", "1900")]).toEqual([
      ["blues"],
      ["Greens"],
      ["reds"],
      [],
    ]);
  });
});

it("is named after its state in the languages that this has", () => {
  expect(stateOf("ruritania/opposition")).toBe("ruritania");
  expect(sideName("ruritania/opposition", { en: "Ruritania", ru: "Руритания" })).toEqual({
    en: "Ruritania: opposition",
    ru: "Руритания: оппозиция",
  });
  expect(sideName("ruritania", "Ruritania")).toBe("Ruritania");
});
