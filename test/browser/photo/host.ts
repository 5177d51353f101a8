/** An element that shows the photo tool as the editor does, and photos made for the tests. */
import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { PhotoEditor, type PhotoOptions } from '../../../src/editing/photo/photo-editor.js';
import { memoryFiles } from '../../../src/keeping/memory-files.js';
import type { Files } from '../../../src/keeping/keep.js';
import { edit } from '../../../src/locales/en/edit.js';
import { fillStrings, makeLocale } from '../../../src/locales/make-locale.js';
import { editStyles } from '../../../src/styles/edit.js';
import { pageStyles } from '../../../src/styles/page.js';
import { give } from '../media/files.js';

export type Done = Parameters<PhotoOptions['done']>[0];

export class PhotoHost extends LitElement {
  static override styles = [pageStyles, editStyles, PhotoEditor.styles];
  files: Files = memoryFiles();
  self = true;
  shown = true;
  readonly done: Done[] = [];
  cancelled = 0;
  readonly tool = new PhotoEditor(this, {
    locale: () => makeLocale('en-GB'),
    name: () => 'Idris',
    self: () => this.self,
    files: () => this.files,
    done: (photo) => this.done.push(photo),
    cancelled: () => this.cancelled++,
  });
  override render(): TemplateResult {
    return html`<div class="page editor">
      ${this.shown ? html`<div class="card">${this.tool.render()}</div>` : html`<p>Something else</p>`}
    </div>`;
  }
}
customElements.define('photo-host', PhotoHost);

export const open = (): Promise<PhotoHost> => {
  fillStrings('en', edit);
  return fixture<PhotoHost>(html`<photo-host></photo-host>`);
};

export const find = <T extends Element>(host: PhotoHost, selector: string): T | null =>
  host.renderRoot.querySelector<T>(selector);
export const text = (host: PhotoHost): string => find(host, '.photo-tool')?.textContent ?? '';
/** A button by what it says or is called. */
export function button(host: PhotoHost, name: string): HTMLButtonElement | undefined {
  return [...host.renderRoot.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent.trim()) === name,
  );
}
export async function press(host: PhotoHost, ...names: string[]): Promise<void> {
  for (const name of names) {
    const found = button(host, name);
    if (!found) throw new Error(`No button “${name}” in: ${text(host)}`);
    found.click();
    await host.updateComplete;
  }
}
export async function until(done: () => unknown): Promise<void> {
  for (let i = 0; i < 800; i++) {
    if (done()) return;
    await new Promise((ok) => setTimeout(ok, 10));
  }
  throw new Error('Not in eight seconds.');
}
export async function type(host: PhotoHost, selector: string, value: string): Promise<void> {
  const control = find<HTMLInputElement>(host, selector)!;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await host.updateComplete;
}
/** As a person does: the file lands in the input through a DataTransfer. */
export async function choose(host: PhotoHost, file: File): Promise<void> {
  give(find<HTMLInputElement>(host, 'input[type=file]')!, file);
  await host.updateComplete;
}
export async function choosePhoto(host: PhotoHost, file: File): Promise<void> {
  await choose(host, file);
  await until(() => find(host, '[role=application]'));
}

/** Four colours, one in each corner: red and green above, blue and yellow below. */
export async function photo(width: number, height: number, type = 'image/jpeg'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const colours = ['#f00', '#0f0', '#00f', '#ff0'];
  for (const [i, colour] of colours.entries()) {
    pen.fillStyle = colour;
    pen.fillRect((i % 2) * (width / 2), i < 2 ? 0 : height / 2, width / 2, height / 2);
  }
  return new File([await canvas.convertToBlob({ type, quality: 0.95 })], 'photo.jpg', { type });
}
/** So that no JPEG of it is small. */
export async function noise(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const image = pen.createImageData(width, height);
  for (let at = 0; at < image.data.length; at += 65_536)
    crypto.getRandomValues(image.data.subarray(at, at + 65_536));
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
  pen.putImageData(image, 0, 0);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], 'noise.jpg', {
    type: 'image/jpeg',
  });
}
/** The same photo with what a phone writes into it: which way up it was held, and where it was. */
export async function withExif(file: File, orientation: number): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const place = 'GPS 53.2274 N 4.1293 W';
  const exif = new Uint8Array(10 + 8 + 2 + 12 * 2 + 4 + place.length);
  const view = new DataView(exif.buffer);
  const letters = (at: number, value: string): void =>
    [...value].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  view.setUint16(0, 0xffe1);
  view.setUint16(2, exif.length - 2);
  letters(4, 'Exif\0\0');
  const start = 10;
  letters(start, 'MM\0*');
  view.setUint32(start + 4, 8);
  view.setUint16(start + 8, 2);
  // 0x010e: a description; 0x0112: orientation
  view.setUint16(start + 10, 0x010e);
  view.setUint16(start + 12, 2);
  view.setUint32(start + 14, place.length);
  view.setUint32(start + 18, 8 + 2 + 24 + 4);
  view.setUint16(start + 22, 0x0112);
  view.setUint16(start + 24, 3);
  view.setUint32(start + 26, 1);
  view.setUint16(start + 30, orientation);
  letters(start + 38, place);
  return new File([bytes.subarray(0, 2), exif, bytes.subarray(2)], file.name, { type: file.type });
}

/** The colour at a point of a picture, 0 to 1 across and down, as the corner of `photo` it comes from. */
export async function colourAt(blob: Blob, x: number, y: number): Promise<string> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const [r = 0, g = 0, b = 0] = pen.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data;
  const high = (n: number): string => (n > 128 ? '1' : '0');
  const names: Record<string, string> = {
    '100': 'red',
    '010': 'green',
    '001': 'blue',
    '110': 'yellow',
    '111': 'white',
  };
  return names[high(r) + high(g) + high(b)] ?? `${r} ${g} ${b}`;
}
