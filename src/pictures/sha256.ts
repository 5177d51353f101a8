/** The name of bytes: the same bytes have the same name everywhere, so a picture is kept once and can be checked. */

/** `sha256-` and 64 hex digits, whole. */
export const fileName = /^sha256-[0-9a-f]{64}$/;

/** Every such name in a record, wherever it stands: rows that could not be read keep their pictures too. */
export const namesIn = (record: unknown): ReadonlySet<string> =>
  new Set((JSON.stringify(record) ?? '').match(/\bsha256-[0-9a-f]{64}\b/g));

/** The first 32 bits of the fraction of a root of a prime: where SHA-256 takes its constants from. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
};
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 without the browser's help: `crypto.subtle` is absent on pages served over plain http. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const steps = primes(64);
  const k = steps.map((p) => fraction(Math.cbrt(p)));
  const hash = Int32Array.from(steps.slice(0, 8), (p) => fraction(Math.sqrt(p)));
  const w = new Int32Array(64);

  const block = (view: DataView, at: number): void => {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15]!;
      const b = w[i - 2]!;
      const first = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const second = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      w[i] = w[i - 16]! + first + w[i - 7]! + second;
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = hash[i]! + word));
  };

  const whole = bytes.length & ~63;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < whole; at += 64) block(view, at);
  // What is left, a one bit, zeros, and the length in bits.
  const rest = bytes.length - whole;
  const end = new DataView(new ArrayBuffer(rest < 56 ? 64 : 128));
  new Uint8Array(end.buffer).set(bytes.subarray(whole));
  end.setUint8(rest, 128);
  end.setUint32(end.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  end.setUint32(end.byteLength - 4, bytes.length << 3);
  for (let at = 0; at < end.byteLength; at += 64) block(end, at);

  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => out.setInt32(i * 4, word));
  return new Uint8Array(out.buffer);
}

/** `sha256-` and 64 hex digits. Rejects when the bytes cannot be read (a file that was moved since it was chosen). */
export async function nameOf(blob: Blob): Promise<string> {
  const bytes = await blob.arrayBuffer();
  // The types say that `subtle` is always there; an insecure page says otherwise.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const hash = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(new Uint8Array(bytes));
  return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
