/** What may be added, and how large. A record is saved to one file of at most 50 MB, and bytes take a third more in it. */
import type { Media } from '../../person/record.js';

export type MediaKind = 'image' | 'audio' | 'video';
export const kinds: readonly MediaKind[] = ['image', 'audio', 'video'];
export const kindOf = ({ type }: Media): MediaKind | undefined =>
  kinds.find((kind) => type.startsWith(`${kind}/`));

/** Bytes of a file that is chosen. A picture is drawn anew and becomes about 0.3 MB. */
export const largest: Readonly<Record<MediaKind, number>> = { image: 30e6, audio: 5e6, video: 20e6 };
/** Bytes of everything beside one record, together. */
export const LARGEST_TOGETHER = 35e6;
/** Seconds of one recording, about 1.2 MB. */
export const LONGEST = 300;

/** “20 MB”, as the screen says it. */
export const inMB = (bytes: number): string => `${bytes / 1e6} MB`;

/** What the browser takes a file for; an SVG may hold a script, and is no photo. */
export const isOf = (kind: MediaKind, { type }: Blob): boolean =>
  type.startsWith(`${kind}/`) && type !== 'image/svg+xml';
