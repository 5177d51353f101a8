import { entered, type Draw } from '../more.js';

/** People by their names, and what was said of each. */
export const people: Draw = (all, section, at) => [
  { type: 'entries', entries: all.map((e) => entered(e, section, section.fields ?? [], at)) },
];
