/** Digits of a rank, in the order of their character codes: ranks sort as plain texts. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A rank between two others: after all without `b`, before all without `a`. One after `a` where nothing fits between
 * (the two are equal, not in order, or a host's own that leave no room): ties are broken by id.
 */
export function rankBetween(a?: string, b?: string): string {
  let open = b === undefined;
  let rank = '';
  for (let i = 0; i <= Math.max(a?.length ?? 0, b?.length ?? 0); i++) {
    const low = Math.max(0, digits.indexOf(a?.[i] ?? '0'));
    const high = open ? digits.length : Math.max(0, digits.indexOf(b![i] ?? '0'));
    if (high - low > 1) {
      // At either end in small steps, so that a list that only grows there keeps short ranks.
      const step = open === (a === undefined) ? (high - low) >> 1 : open ? 1 : high - low - 1;
      rank += digits[low + step]!;
      break;
    }
    rank += digits[low]!;
    open ||= high > low;
  }
  const fits = (a === undefined || a < rank) && (b === undefined || rank < b) && !rank.endsWith('0');
  return fits ? rank : `${a ?? ''}V`;
}

/** A rank after all of these. */
export function rankAfter(rows: readonly { readonly rank: string }[]): string {
  let last: string | undefined;
  for (const { rank } of rows) if (last === undefined || rank > last) last = rank;
  return rankBetween(last);
}
