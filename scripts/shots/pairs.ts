/** What a picture may differ in, each with its values. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value of each factor. */
export type Case<F extends Factors> = { readonly [N in keyof F]: F[N][number] };

/**
 * Cases in which every two values of different factors meet at least once: what goes wrong in a card goes wrong where two things meet,
 * and all combinations would be a thousand pictures. Always the same for the same factors.
 */
export function pairwise<F extends Factors>(factors: F): Case<F>[] {
  const names = Object.keys(factors);
  const open = new Set<string>();
  for (const [n, one] of names.entries())
    for (const other of names.slice(n + 1))
      for (const a of factors[one] ?? []) for (const b of factors[other] ?? []) open.add(pair(one, a, other, b));

  const cases: Record<string, string>[] = [];
  while (open.size > 0) {
    // Begun from a pair that no case has yet; every other factor takes the value that meets most such pairs.
    const [first = ""] = open;
    const made = Object.fromEntries(first.split(" & ").map((each) => each.split("=") as [string, string]));
    for (const name of names) made[name] ??= best(name, factors[name] ?? [], made, open);
    for (const [n, one] of names.entries())
      for (const other of names.slice(n + 1)) open.delete(pair(one, made[one] ?? "", other, made[other] ?? ""));
    cases.push(made);
  }
  return cases as Case<F>[];

  function best(name: string, values: readonly string[], made: Readonly<Record<string, string>>, left: ReadonlySet<string>): string {
    const gain = (value: string): number =>
      names.filter((other) => made[other] !== undefined && left.has(ordered(name, value, other, made[other]))).length;
    const used = (value: string): number => cases.filter((each) => each[name] === value).length;
    // Where nothing is gained, the value of which there are fewest pictures.
    const [first = ""] = [...values].sort((a, b) => gain(b) - gain(a) || used(a) - used(b));
    return first;
  }

  function ordered(one: string, a: string, other: string, b: string): string {
    return names.indexOf(one) < names.indexOf(other) ? pair(one, a, other, b) : pair(other, b, one, a);
  }
}

const pair = (one: string, a: string, other: string, b: string): string => `${one}=${a} & ${other}=${b}`;
