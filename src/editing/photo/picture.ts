/** From a file to pixels and back. What comes out is drawn anew: place, time and camera written in the file are gone. */
import type { Part } from './crop.js';

/** Pixels on the long side to work with: enough to come closer and still print well. */
const WORKING = 3000;
const LONGEST = 1200;
const HEAVIEST = 300_000;
/** A small file can hold a photo of any size: above this many pixels a tablet runs out of memory. */
const MOST_PIXELS = 120e6;

export type Picture = ImageBitmap | HTMLCanvasElement;

/** Rejects when it is no photo, broken, or too large to unpack. A photo of 40 megapixels never stands in the page whole. */
export async function openPhoto(blob: Blob): Promise<Picture> {
  // An image element knows the size, upright as the camera meant it, before anything is unpacked.
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  try {
    await new Promise((ok, no) => {
      image.onload = ok;
      image.onerror = no;
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    if (!width || width * height > MOST_PIXELS) throw new RangeError('no photo that can be opened');
    const scale = Math.min(1, WORKING / Math.max(width, height));
    const small: ImageBitmapOptions = {
      resizeWidth: Math.ceil(width * scale),
      resizeHeight: Math.ceil(height * scale),
      resizeQuality: 'high',
    };
    // The file is unpacked beside the page; Firefox refuses it when it says which way is up, and not the image.
    return await createImageBitmap(blob, small).catch(() => createImageBitmap(image, small));
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return [canvas, canvas.getContext('2d')!];
}

/** A quarter turn to the right. */
export function turned(picture: Picture): Picture {
  const [canvas, pen] = canvasOf(picture.height, picture.width);
  pen.translate(picture.height, 0);
  pen.rotate(Math.PI / 2);
  pen.drawImage(picture, 0, 0);
  return canvas;
}

/** White under what is see-through. */
export function draw(canvas: HTMLCanvasElement, picture: Picture, { left, top, width, height }: Part): void {
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height);
}

/** A JPEG of at most 1,200 px on the long side and about 300 kB. */
export async function photoOf(picture: Picture, part: Part): Promise<Blob> {
  let scale = Math.min(1, LONGEST / Math.max(part.width, part.height));
  let quality = 0.86;
  for (;;) {
    const [canvas] = canvasOf(part.width * scale, part.height * scale);
    draw(canvas, picture, part);
    const blob = await new Promise<Blob | null>((ok) => canvas.toBlob(ok, 'image/jpeg', quality));
    if (!blob) throw new Error('no JPEG');
    if (blob.size <= HEAVIEST) return blob;
    // Coarser first; what is still too heavy then is made smaller.
    if (quality > 0.6) quality -= 0.12;
    else scale *= 0.8;
  }
}
