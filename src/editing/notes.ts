import type { Entry, Id, Media, Person } from '../person/record.js';
import type { Called, Open } from './desk.js';

interface WriterNote {
  readonly as?: 'self' | 'together' | 'other';
  readonly name: string;
  readonly role: string;
  readonly here?: boolean;
  /** A row of `people`, or '' for someone new. */
  readonly known?: string;
}

/** What was typed into the form that is open and is not in the record: kept in drafts, gone when the form is left. */
export interface Notes {
  readonly writer?: WriterNote | undefined;
  /** Someone new, in the picker of this id. */
  readonly picker?: { readonly id: string; readonly name: string; readonly role: string } | undefined;
  /** Why someone does not agree. `other`: the helper, not the person. */
  readonly reason?: { readonly text: string; readonly other: boolean };
  readonly photo?: { readonly alt: string; readonly year: string };
}

/** What is open, and in which document. */
export type OpenIn = Open & { readonly document: Id };

/** A form whose words are in the record as they are typed, and saved when it is closed. */
export const isWriting = (open: Open | undefined): boolean =>
  !!open && ['entry', 'face', 'helped', 'call'].includes(open.what);

/** Words that are in no record yet. */
export const isLoose = ({ picker, reason, photo }: Notes): boolean =>
  !!(picker?.name || reason?.text || photo?.alt);

/** The pictures, sounds and films of an entry, to put back with it. */
export const mediaOf = (
  person: Person | null | undefined,
  entry: Entry | undefined,
): Readonly<Record<Id, Media>> =>
  Object.fromEntries(
    (entry?.said.media ?? []).flatMap((id) => (person?.media[id] ? [[id, person.media[id]]] : [])),
  );

/** Someone of `people` with their number, to put back. */
export function calledIn(person: Person | null | undefined, id: Id): Called {
  const one = person?.people[id];
  return { one, number: one?.contact?.map((at) => person?.entries[at]).find((entry) => entry) };
}

/** What is opened, with all that its Cancel puts back. */
export function toPutBack(open: Open, person: Person): Open {
  if (open.what === 'entry') return { ...open, media: open.media ?? mediaOf(person, open.before) };
  return open.what === 'call' ? { ...open, before: open.before ?? calledIn(person, open.id) } : open;
}

const fields = (x: unknown): Readonly<Record<string, unknown>> =>
  x && typeof x === 'object' ? (x as Record<string, unknown>) : {};

/**
 * A form as a draft gives it back: `before` is how its entry was kept. Anything may come back from where a draft was
 * kept, so only what can be opened is; undefined when nothing can.
 */
export function formOf(
  draft: unknown,
  person: Person,
  kept: Person | null | undefined,
): { readonly open: OpenIn; readonly notes: Notes } | undefined {
  const { open, notes } = fields(draft);
  const { what, id, document, section: drawnIn, voiced } = fields(open);
  const at = typeof document === 'string' ? document : '';
  const blank = { text: '', name: '', role: '', alt: '', year: '' };
  const plain = Object.fromEntries(
    Object.entries(fields(notes)).map(([key, note]) => [
      key,
      Object.fromEntries(
        Object.entries({ ...blank, ...fields(note) }).filter(([, x]) => typeof x === 'string' || x === true),
      ),
    ]),
  ) as Notes;
  if (what === 'face') {
    const before = kept?.called ? { called: kept.called, page: kept.documents[at] } : undefined;
    return { open: { what, document: at, before }, notes: plain };
  }
  if (what === 'photo') return { open: { what, document: at }, notes: plain };
  if (what === 'helped') return { open: { what, document: at, before: kept?.documents[at] }, notes: plain };
  if (typeof id !== 'string') return undefined;
  if (what === 'call' && (!id || Object.hasOwn(person.people, id)))
    return { open: { what, id, document: at, before: calledIn(kept, id) }, notes: plain };
  if (!Object.hasOwn(person.entries, id)) return undefined;
  const chosen = Object.entries(person.documents[at]?.sections ?? {}).find(([, { entries }]) =>
    entries.includes(id),
  )?.[0];
  // where a section shows all that fits, nobody chose it
  const section = chosen ?? (typeof drawnIn === 'string' ? drawnIn : undefined);
  if (!section) return undefined;
  if (what === 'view') return { open: { what, id, section, document: at }, notes: plain };
  if (what !== 'entry') return undefined;
  return {
    open: {
      what,
      id,
      section,
      document: at,
      before: kept?.entries[id],
      media: mediaOf(kept, kept?.entries[id]),
      ...(voiced === true && { voiced }),
    },
    notes: plain,
  };
}
