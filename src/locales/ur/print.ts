import type { Message, PrintKey } from '../locale.js';

/** What a printed page says where it turns over, in Urdu. */
export const print = {
  'profile.print.more': 'اگلے صفحے پر اور بھی ہے۔',
  'print.over': 'یہ ایک سے زیادہ صفحوں پر ہے۔ ہر صفحہ پڑھیں۔',
  'profile.print.side': '{name} · صفحہ {n}، کل {total}',
} as const satisfies Record<PrintKey, Message>;
