/** Paper to draw on: one ink and one pen, and each line apart, so that the last one can be taken back. */

/** The drawing has this size on every screen; the style sheet fits its paper to the column. */
const WIDTH = 900;
const HEIGHT = 600;
/** About 4 px where the paper is 600 px wide. */
const THICK = 6;

type Point = readonly [x: number, y: number];
type Line = readonly Point[];

export class Pad {
  /** Goes into the page as it is, so that drawing the page anew leaves it alone. */
  readonly canvas = document.createElement('canvas');
  readonly #changed: () => void;
  #lines: readonly Line[] = [];
  /** What was there before all of it was cleared. */
  #cleared: readonly Line[] = [];
  /** The line that is being drawn, and what draws it. */
  #line?: Point[] | undefined;
  #pointer = 0;

  /** `changed`: a line is done, or some were taken back. */
  constructor(changed: () => void) {
    this.#changed = changed;
    const { canvas } = this;
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    // after a finger is lifted, and after the system took it for something else
    canvas.addEventListener('lostpointercapture', this.#up);
    // a tablet that was short of memory gives the paper back white
    canvas.addEventListener('contextrestored', this.#paint);
    this.#paint();
  }

  get lines(): number {
    return this.#lines.length;
  }
  /** Whether what was cleared last can be brought back. */
  get canBringBack(): boolean {
    return !this.lines && this.#cleared.length > 0;
  }
  takeBack(): void {
    this.#set(this.#lines.slice(0, -1));
  }
  clear(): void {
    this.#cleared = this.#lines;
    this.#set([]);
  }
  bringBack(): void {
    this.#set(this.#cleared);
  }
  async picture(): Promise<Blob> {
    const blob = await new Promise<Blob | null>((ok) => this.canvas.toBlob(ok, 'image/png'));
    if (!blob) throw new Error('no PNG');
    return blob;
  }

  #set(lines: readonly Line[]): void {
    this.#line = undefined;
    this.#lines = lines;
    this.#paint();
    this.#changed();
  }

  readonly #down = (event: PointerEvent): void => {
    // a palm that comes to rest draws nothing; asked of the browser, since a canvas that was taken away is not told
    // that its pointer went up
    if (event.button !== 0 || this.canvas.hasPointerCapture(this.#pointer)) return;
    this.canvas.setPointerCapture((this.#pointer = event.pointerId));
    const [x, y] = this.#at(event);
    // a tap leaves a dot; by the standard a line without any length is not drawn
    const line: Point[] = [
      [x, y],
      [x + 0.1, y],
    ];
    this.#line = line;
    this.#lines = [...this.#lines, line];
    this.#cleared = [];
    this.#stroke(line);
  };
  readonly #move = (event: PointerEvent): void => {
    const line = this.#line;
    if (!line || event.pointerId !== this.#pointer) return;
    // all that a quick hand did since the last frame; absent on pages served over plain http
    const all = event.getCoalescedEvents?.() ?? [];
    for (const one of all.length ? all : [event]) {
      line.push(this.#at(one));
      this.#stroke(line.slice(-2));
    }
  };
  readonly #up = ({ pointerId }: PointerEvent): void => {
    if (!this.#line || pointerId !== this.#pointer) return;
    this.#line = undefined;
    this.#changed();
  };

  #at({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    return [((clientX - left) / width) * WIDTH, ((clientY - top) / height) * HEIGHT];
  }
  /** Black on white in every theme: others see it as it was drawn. */
  readonly #paint = (): void => {
    const pen = this.canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (const line of this.#lines) this.#stroke(line);
  };
  #stroke(line: Line): void {
    const pen = this.canvas.getContext('2d')!;
    pen.strokeStyle = '#000';
    pen.lineWidth = THICK;
    pen.lineCap = pen.lineJoin = 'round';
    pen.beginPath();
    for (const point of line) pen.lineTo(...point);
    pen.stroke();
  }
}
