/** The pictures, sounds and films of one thing somebody said, in the record; and their bytes, in the files store. */
import type { Key } from '../../locales/locale.js';
import type { Id, Media } from '../../person/record.js';
import type { MediaOwner } from '../late/media-part.js';
import { newId } from '../session.js';
import { LARGEST_TOGETHER } from './limits.js';

/** Something to keep. */
export interface Made {
  readonly blob: Blob;
  /** When it was recorded or drawn. */
  readonly on?: Media['on'];
  /** In the place of this one. */
  readonly instead?: Id | undefined;
}
/** What takes a while. Whoever throws it away is right at any time until it is done. */
export interface Work {
  thrown?: true;
}

/** What belongs to it, in the person’s order. */
export const rowsOf = ({ said, person }: MediaOwner): readonly Media[] =>
  (said.media ?? []).flatMap((id) => person.media[id] ?? []);

/** Whether there is still room for so many bytes beside the record, in the place of those of `instead`. */
export async function hasRoom({ person, files }: MediaOwner, bytes: number, instead?: Id): Promise<boolean> {
  const rows = Object.values(person.media).filter(({ id }) => id !== instead);
  const names = new Set(rows.map(({ file }) => file));
  const blobs = await Promise.all(
    [...names].filter((name) => name.startsWith('sha256-')).map((name) => files.get(name)),
  );
  return blobs.reduce((sum, blob) => sum + (blob?.size ?? 0), bytes) <= LARGEST_TOGETHER;
}

/**
 * Bytes into the store, its row into the record of whose it is. `id` when it is kept; neither, when it shall not be any
 * more: it was thrown away, what it belongs to is gone, or another person’s record is here.
 */
export async function keep(
  owner: MediaOwner,
  { blob, on, instead }: Made,
  work: Work,
): Promise<{ readonly id?: Id; readonly wrong?: Key }> {
  try {
    if (!(await hasRoom(owner, blob.size, instead))) return { wrong: 'media.error.full' };
    if (work.thrown || !owner.now()) return {};
    const file = await owner.files.put(blob);
    const said = work.thrown ? undefined : owner.now(); // as it is now: words may have been typed meanwhile
    if (!said) return {};
    const id = newId();
    const there = said.media ?? [];
    owner.put(
      instead && there.includes(instead) ? there.map((one) => (one === instead ? id : one)) : [...there, id],
      { [id]: { id, type: blob.type, file, ...(on && { on }) } },
    );
    return { id };
  } catch {
    return { wrong: 'media.error.save' };
  }
}

export function throwAway({ now, put }: MediaOwner, id: Id): void {
  put(
    (now()?.media ?? []).filter((one) => one !== id),
    {},
  );
}

/** What it shows, or what is said in it, in the words of whoever is writing; nothing takes them away. */
export function write(
  { said, now, put, words, person }: MediaOwner,
  row: Media,
  field: 'alt' | 'transcript',
  text: string,
): void {
  const { [field]: before, ...rest } = person.media[row.id] ?? row;
  const { lang } = before ?? said;
  put(now()?.media ?? [], {
    [row.id]: { ...rest, ...(text && { [field]: { ...words(text), lang } }) },
  });
}
