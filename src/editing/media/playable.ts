import { withoutPlace } from './without-place.js';

/** Milliseconds in which a file on the device says how long it is. */
const PATIENCE = 10_000;

/**
 * The same sound or film under a plain type (`audio/webm`, without its codecs), and without the place where it was made.
 * Rejects when this browser cannot play it, or when a film has no picture.
 */
export async function playable(blob: Blob, kind: 'audio' | 'video'): Promise<Blob> {
  const type = blob.type.split(';')[0]!;
  const clean = await withoutPlace(new Blob([blob], { type }));
  const player = document.createElement(kind);
  player.preload = 'metadata';
  player.src = URL.createObjectURL(clean);
  try {
    await new Promise<void>((ok, no) => {
      player.onloadedmetadata = () => ok();
      player.onerror = no;
      setTimeout(() => no(new DOMException('Nothing was heard of it.', 'TimeoutError')), PATIENCE);
    });
    if (player instanceof HTMLVideoElement && !player.videoWidth)
      throw new TypeError('a film without a picture');
    return clean;
  } finally {
    URL.revokeObjectURL(player.src);
    player.removeAttribute('src');
  }
}
