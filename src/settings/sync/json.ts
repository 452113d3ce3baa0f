/** Nesting of values; ours are lists of words at most. */
const deepest = 8;

/** Names that mean something else than a field when a program assigns to them. */
const treacherous: readonly string[] = ["__proto__", "constructor", "prototype"];

/**
 * What is wrong with parsed JSON from outside, whatever it is meant to be; null if nothing: it is nested too deep, it has a
 * treacherous name, or text that storage would alter (half of a surrogate pair).
 */
export function faultOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? "half a character" : null;
  if (typeof value !== "object" || value === null) return null;
  if (depth >= deepest) return `more than ${deepest} levels`;
  for (const [name, inner] of Object.entries(value)) {
    if (treacherous.includes(name)) return name;
    const fault = faultOf(name) ?? faultOf(inner, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** The same text for equal JSON, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
