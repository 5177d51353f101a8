import { person } from '../build.js';

/** Tove, 26, has said her name so far. */
export const tove = person({
  id: 'tove',
  called: 'Tove',
  lang: 'en-GB',
  profiles: { first: { status: 'draft' } },
});
