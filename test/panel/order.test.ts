import fc from "fast-check";
import { expect, test } from "vitest";
import { orderRows, orders } from "../../src/panel/order.ts";
import { idsOf, rows } from "./samples.ts";

const all = rows(["rupert", "2012-03"], ["flavia", "2008"], ["michael", "2008-09-27"], ["sapt", "2010"]);

test("each order is what its name says, and the nearest first is the order given", () => {
  expect(idsOf(orderRows(all, "near", "en"))).toEqual(idsOf(all));
  expect(idsOf(orderRows(all, "newest", "en"))).toEqual(["rupert 2012-03", "sapt 2010", "michael 2008-09-27", "flavia 2008"]);
  expect(idsOf(orderRows(all, "oldest", "en"))).toEqual(["flavia 2008", "michael 2008-09-27", "sapt 2010", "rupert 2012-03"]);
  expect(idsOf(orderRows(all, "speaker", "en"))).toEqual(["flavia 2008", "michael 2008-09-27", "rupert 2012-03", "sapt 2010"]);
});

test("by side, those of one side stand together and those of none come last", () => {
  expect(idsOf(orderRows(all, "side", "en"))).toEqual(["michael 2008-09-27", "rupert 2012-03", "flavia 2008", "sapt 2010"]);
});

test("no order loses or doubles a row, or changes what it was given", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all), fc.constantFrom(...orders), (some, order) => {
      const before = [...some];
      expect([...orderRows(some, order, "en")].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        some.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(some).toEqual(before);
    }),
  );
});
