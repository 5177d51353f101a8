/** Which part of a photo to show. Numbers only: x and y are the middle of the part, 0 to 1 of the photo. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Part extends Size {
  readonly left: number;
  readonly top: number;
}
export interface Crop {
  readonly x: number;
  readonly y: number;
  /** Steps closer, from 0 to `CLOSEST`. */
  readonly step: number;
}

/** The shape of the photo on every page: 9 wide, 11 high. */
export const SHAPE = 9 / 11;
export const CLOSEST = 8;
const STEP = 1.2;

export const whole: Crop = { x: 0.5, y: 0.5, step: 0 };

const size = ({ width, height }: Size, step: number): Size => {
  const most = Math.min(height, width / SHAPE) / STEP ** step;
  return { width: most * SHAPE, height: most };
};
const within = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most);

/** The part in pixels of the photo. */
export function partOf(photo: Size, { x, y, step }: Crop): Part {
  const { width, height } = size(photo, step);
  return { left: x * photo.width - width / 2, top: y * photo.height - height / 2, width, height };
}

/** Moves the photo under the frame as a finger does, in widths and heights of the frame, and closer by `steps`; never past an edge. */
export function move(photo: Size, crop: Crop, right: number, down: number, steps = 0): Crop {
  const step = within(crop.step + steps, 0, CLOSEST);
  const { width, height } = size(photo, step);
  const halfWidth = width / photo.width / 2;
  const halfHeight = height / photo.height / 2;
  return {
    step,
    x: within(crop.x - right * halfWidth * 2, halfWidth, 1 - halfWidth),
    y: within(crop.y - down * halfHeight * 2, halfHeight, 1 - halfHeight),
  };
}

type Across = 'left' | 'middle' | 'right' | 'wide';
type Down = 'top' | 'middle' | 'bottom' | 'tall';
/** Where the part lies, for words: a frame that shows all of a side has no place on it. */
export function placeOf(photo: Size, { x, y, step }: Crop): { readonly across: Across; readonly down: Down } {
  const { width, height } = size(photo, step);
  const place = <P>(at: number, share: number, names: readonly [P, P, P, P]): P => {
    const room = 1 - share;
    return names[room < 0.02 ? 3 : Math.min(2, Math.trunc(((at - share / 2) / room) * 3))]!;
  };
  return {
    across: place<Across>(x, width / photo.width, ['left', 'middle', 'right', 'wide']),
    down: place<Down>(y, height / photo.height, ['top', 'middle', 'bottom', 'tall']),
  };
}
