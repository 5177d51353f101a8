/** What a printed page says where it turns over, in English: it comes with printing. */
export const print = {
  'profile.print.more': 'There is more on the next side.',
  'print.over': 'This is on more than 1 side. Read every side.',
  'profile.print.side': '{name} · side {n} of {total}',
} as const;
