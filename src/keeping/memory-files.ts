import { nameOf } from '../pictures/sha256.js';
import type { Files } from './keep.js';

/** Bytes for as long as the page is open: what there is when nothing is kept on the device. */
export function memoryFiles(): Files {
  const blobs = new Map<string, Blob>();
  return {
    get: (file) => Promise.resolve(blobs.get(file)),
    async put(blob) {
      const name = await nameOf(blob);
      blobs.set(name, blob);
      return name;
    },
  };
}
