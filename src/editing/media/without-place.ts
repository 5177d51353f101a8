/**
 * Telephones write into a film where it was made. In MP4 and QuickTime that stands in boxes of their own (`udta`, `meta`,
 * `uuid`), which become `free` boxes full of zeros: no player reads those, and nothing else moves. Other formats stay as
 * they are. Boxes: ISO/IEC 14496-12, 4.2; one of size 0 goes on to the end.
 */
const families = /^(?:video|audio)\/(?:mp4|quicktime|x-m4[av]|3gpp2?)$/;
const told = new Set(['udta', 'meta', 'uuid']);
const opened = new Set(['moov', 'trak', 'moof', 'traf']);
/** The head of a box: its size in 4 bytes, its name in 4, and where the size is 1 the real one in 8 more. */
const HEAD = 16;

interface Box {
  readonly name: string;
  readonly head: number;
  readonly size: number;
}
/** `room`: the bytes from here to the end of what it stands in, all of which need not be read yet. */
function boxAt(view: DataView, at: number, end: number, room = end - at): Box | undefined {
  if (at + 8 > end) return undefined;
  const name = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)));
  const short = view.getUint32(at);
  const long = short === 1 && at + HEAD <= end;
  const size = short === 0 ? room : long ? Number(view.getBigUint64(at + 8)) : short;
  return size < 8 ? undefined : { name, head: long ? HEAD : 8, size };
}

function free(view: DataView, at: number, { head, size }: Box): void {
  for (const [i, letter] of [...'free'].entries()) view.setUint8(at + 4 + i, letter.charCodeAt(0));
  const end = Math.min(at + size, view.byteLength);
  if (at + head < end) new Uint8Array(view.buffer).fill(0, at + head, end);
}
function clear(view: DataView, from: number, to: number): void {
  for (let at = from; at < to;) {
    const box = boxAt(view, at, to);
    if (!box) return;
    if (told.has(box.name)) free(view, at, box);
    else if (opened.has(box.name)) clear(view, at + box.head, Math.min(at + box.size, to));
    at += box.size;
  }
}

/** Reads the heads of the outer boxes, and of what it finds only those that may tell something: a film is large. */
export async function withoutPlace(blob: Blob): Promise<Blob> {
  if (!families.test(blob.type)) return blob;
  const parts: (Blob | ArrayBuffer)[] = [];
  for (let at = 0; at < blob.size;) {
    const head = await blob.slice(at, at + HEAD).arrayBuffer();
    const box = boxAt(new DataView(head), 0, head.byteLength, blob.size - at);
    const end = box ? at + box.size : blob.size;
    const part = blob.slice(at, end);
    if (box && (told.has(box.name) || opened.has(box.name))) {
      const bytes = await part.arrayBuffer();
      clear(new DataView(bytes), 0, bytes.byteLength);
      parts.push(bytes);
    } else parts.push(part);
    at = end;
  }
  return new Blob(parts, { type: blob.type });
}
