/** What a bench says: the middle of many samples and how far they lay apart. */

const sorted = (samples) => [...samples].sort((a, b) => a - b);
const at = (all, share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];

/** `{ middle, low, high }`: the median, and the middle half around it. */
export function spread(samples) {
  const all = sorted(samples);
  return { middle: at(all, 0.5), low: at(all, 0.25), high: at(all, 0.75) };
}

/** The same of `a[i] / b[i]`: each pair was measured one right after the other, so a slow moment slows both. */
export const ratio = (a, b) => spread(a.map((one, i) => one / b[i]));

const number = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
export const shown = ({ middle, low, high }) => `${number(middle)} (${number(low)} to ${number(high)})`;

/** Prints rows `{ name, is, target?, good? }` in columns; true when every target was reached. */
export function printTable(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const line = (name, is, target, verdict) =>
    console.log(`${name.padEnd(width)}${is.padEnd(26)}${target.padEnd(26)}${verdict}`.trimEnd());
  line('', 'is (middle half)', 'target', '');
  for (const { name, is, target, good } of rows)
    line(name, is, target ?? '', target === undefined ? '' : good ? 'reached' : 'MISSED');
  return rows.every(({ target, good }) => target === undefined || good);
}
