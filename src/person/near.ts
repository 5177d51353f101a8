/** What somebody may have meant by a name with a slip in it. */

/** How many letters are to be put in, taken out, changed or swapped to make one of the other. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]?.[j - 2] : undefined;
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        (swapped ?? Infinity) + 1,
      );
    }
  }
  return rows[a.length]![b.length]!;
}

/** The nearest of these names, where it is no further than a slip or two: one in four letters at most. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [first] = names
    .filter((one) => Math.abs(one.length - name.length) < 3)
    .map((one) => ({ one, slips: slipsBetween(name, one) }))
    .sort((a, b) => a.slips - b.slips);
  return first && first.slips < 3 && first.slips * 4 <= name.length ? first.one : undefined;
}
