/** What a printed page says where it turns over, in English: it comes with printing. */
export const print = {
  'profile.print.more': 'There is more on the next side.',
  'print.over': 'This goes on over more than one side. Read every side.',
  'profile.print.side': '{name} · side {n} of {total}',
} as const;
