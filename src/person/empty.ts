import { FORMAT, type Id, type Lang, type Person } from './record.js';

/** A record with nothing in it yet but whose it is. */
export const emptyPerson = ({
  id,
  lang,
  called,
}: {
  readonly id: Id;
  readonly lang: Lang;
  readonly called: string;
}): Person => ({
  format: FORMAT,
  id,
  lang,
  called,
  entries: {},
  people: {},
  media: {},
  documents: {},
});
