/** How much an id tells where some of `lists` have it: log2(1 + all / those that do). */
export function rarityOf(lists: readonly (readonly string[])[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log2(1 + lists.length / (counts.get(id) ?? 1));
}
