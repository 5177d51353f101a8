/** Small files that a browser can show and play. */

/** Half a second of a tone, as WAV. */
export function sound(): File {
  const samples = 4000;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const letters = (at: number, text: string) =>
    [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  letters(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  letters(8, 'WAVEfmt ');
  [16, 0x10001, 8000, 8000, 0x80001].forEach((n, i) => view.setUint32(16 + i * 4, n, true));
  letters(36, 'data');
  view.setUint32(40, samples, true);
  for (let i = 0; i < samples; i++) view.setUint8(44 + i, 128 + 60 * Math.sin(i / 3));
  return new File([view], 'tone.wav', { type: 'audio/wav' });
}
export async function film(): Promise<File> {
  const bytes = await (await fetch('/media/pet-stop.webm')).blob();
  return new File([bytes], 'stop.webm', { type: 'video/webm' });
}
export async function picture(width = 40, height = 30): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#b5382f';
  pen.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'mug.png', { type: 'image/png' });
}

/** As if it were chosen in the window of the browser. */
export function give(input: HTMLInputElement, file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
