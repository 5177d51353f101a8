/** A file that somebody chose, as it may go into a record. */
import { openPhoto, photoOf } from '../photo/picture.js';
import type { MediaKind } from './limits.js';
import { playable } from './playable.js';

/** Throws when it cannot be shown or played. */
export const opened = (file: Blob, kind: MediaKind): Promise<Blob> =>
  kind === 'image' ? drawnAnew(file) : playable(file, kind);

/** A picture without what its camera wrote into it, small enough to send on. */
async function drawnAnew(file: Blob): Promise<Blob> {
  const picture = await openPhoto(file);
  const blob = await photoOf(picture, { left: 0, top: 0, width: picture.width, height: picture.height });
  if ('close' in picture) picture.close();
  return blob;
}
