import { describe, expect, it } from "vitest";
import { packSources, SourcePool, unpackSources } from "../../../src/core/records/source-pool.ts";
import { source } from "../context/dossiers.ts";

const record = {
  sources: [source({ title: "A" }), source({ title: "B" })],
  facts: [{ text: "x", sources: [source({ title: "B" })] }],
  note: null,
};

describe("the pool of sources", () => {
  it("keeps each source once and gives the record back as it was", () => {
    const pool = new SourcePool();
    const packed = packSources(record, pool);
    expect(packed).toEqual({ sources: [0, 1], facts: [{ text: "x", sources: [1] }], note: null });
    expect(pool.sources).toHaveLength(2);
    expect(unpackSources(packed, pool.sources)).toEqual(record);
  });

  it.each([[2], [-1], [0.5], ["0"], [null], [{}]])("refuses the place %j, which it does not have", (place) => {
    expect(() => unpackSources({ sources: [place] }, [source()])).toThrow("there is no source");
  });
});
