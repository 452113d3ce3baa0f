import type { Mark } from "../../../src/page/hover/mark.ts";

/** The machine reads only keys and flags: the range is the page's affair. */
export const mark = (key: string, flags: Partial<Mark> = {}): Mark => ({
  key,
  entity: key,
  kind: "person",
  range: {} as Range,
  inLink: false,
  quiet: false,
  ...flags,
});
