import type { Message, PartsKey } from '../locale.js';

/** What a sheet for an emergency says of whose words a line holds, in Urdu; the rest of such documents is in English so far. */
export const parts = {
  'voice.brief.own': 'میں خود',
  'voice.brief.own-with-help': 'میں، {who} کی مدد سے',
  'voice.brief.shown': 'میں نے یہ دکھایا، {who} نے لکھا',
} as const satisfies Partial<Record<PartsKey, Message>>;
