import fc from "fast-check";
import { expect, test } from "vitest";
import { factors } from "../../scripts/shots/factors.ts";
import { pairwise } from "../../scripts/shots/pairs.ts";

test("every two values of different factors meet in some case", () => {
  const values = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("one", "two", "three", "four"), values, { minKeys: 2 }), (some) => {
      const cases = pairwise(some);
      for (const [one, ones] of Object.entries(some))
        for (const [other, others] of Object.entries(some))
          if (one !== other)
            for (const a of ones) for (const b of others) expect(cases.some((each) => each[one] === a && each[other] === b)).toBe(true);
    }),
  );
});

test("the contact sheet stays within sixty pictures", () => {
  expect(pairwise(factors).length).toBeLessThanOrEqual(60);
});
