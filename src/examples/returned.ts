/** Ama’s record as it may come back to a page: damaged, newer, merged, partial. */
import { ama } from './people/ama.js';

/** One bad row: the rest of Ama’s page is drawn. */
export const oneBadRow: unknown = {
  ...ama,
  entries: {
    ...ama.entries,
    tea: { id: 'tea', kind: 'words', topic: 'importantTo', rank: '2', said: 'Tea' },
  },
};

/** After a merge of two that changed the same line: both are kept until a person chooses. */
export const toChoose: unknown = {
  ...ama,
  entries: {
    ...ama.entries,
    tea: {
      ...ama.entries['tea'],
      alongside: [
        {
          ...ama.entries['tea'],
          said: {
            text: 'Tea with the milk in first, in my blue mug. My nan makes it best.',
            lang: 'en-GB',
            voice: 'own-with-help',
            helpedBy: ['nan'],
          },
        },
      ],
    },
  },
};

/** A part of her record, as the college was given it. */
export const sharedCopy: unknown = { ...ama, sharedCopy: { for: 'school', at: '2026-10-05T09:00:00Z' } };

/** Made by a later version: read as far as it goes, and not changed. */
export const newer: unknown = {
  ...ama,
  format: 'say-so/person@2',
  hopes: { singing: { text: 'To sing a solo.' } },
  entries: { ...ama.entries, solo: { id: 'solo', kind: 'dream', words: ['To sing a solo.'] } },
};

/** Cut off while it was being sent. */
export const cutOff = JSON.stringify(ama).slice(0, 400);
