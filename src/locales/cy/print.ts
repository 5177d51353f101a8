import type { Message, PrintKey } from '../locale.js';

/** What a printed page says where it turns over, in Welsh. */
export const print = {
  'profile.print.more': 'Mae mwy ar yr ochr nesaf.',
  'print.over': 'Mae hwn ar fwy nag 1 ochr. Darllenwch bob ochr.',
  'profile.print.side': '{name} · ochr {n} o {total}',
} as const satisfies Record<PrintKey, Message>;
