import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { announce } from '../../base/announcer.js';
import type { Files } from '../../keeping/keep.js';
import type { EditKey, Locale, Values } from '../../locales/locale.js';
import { Camera } from './camera.js';
import { CLOSEST, move, partOf, placeOf, whole, type Crop } from './crop.js';
import { photoStyles } from './photo-styles.js';
import { draw, openPhoto, photoOf, turned, type Picture } from './picture.js';

const LARGEST = 30e6;
/** Of the width and height of the frame, at one press. */
const STEP = 0.1;

export interface PhotoOptions {
  readonly locale: () => Locale;
  /** What the person likes to be called. */
  readonly name: () => string;
  /** True when the person is the one at the screen. */
  readonly self: () => boolean;
  readonly files: () => Files;
  /** A photo was made, and its bytes are in `files`. `taken` is a year. */
  readonly done: (photo: {
    readonly file: string;
    readonly type: string;
    readonly alt: string;
    readonly taken?: string;
  }) => void;
  readonly cancelled: () => void;
}

type Step = 'choose' | 'camera' | 'crop' | 'ask' | 'words';
interface Wrong {
  readonly field: 'file' | 'alt' | 'year' | 'use';
  readonly key: EditKey;
}

/**
 * A photo of the person, one thing at a time: choose or take it, choose which part to show, ask whether they like it,
 * say what it shows. Until the end nothing is kept and what was there before stays. The host adopts `styles` and draws
 * `render()` in its shadow root.
 */
export class PhotoEditor implements ReactiveController {
  static readonly styles = photoStyles;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PhotoOptions;
  readonly #camera = new Camera();
  #cameras = 0;
  #step: Step = 'choose';
  /** What to move focus to once it is drawn. */
  #focus?: string | undefined;
  #busy = false;
  #wrong?: Wrong | undefined;
  #picture?: Picture | undefined;
  #crop: Crop = whole;
  #alt = '';
  #year = '';
  #dragged?: { readonly x: number; readonly y: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PhotoOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    void Camera.count().then((count) => {
      this.#cameras = count;
      this.#host.requestUpdate();
    });
  }
  hostDisconnected(): void {
    this.#leaveCamera();
  }
  hostUpdated(): void {
    // The host shows something else now: the light of the camera must go out.
    if (this.#step === 'camera' && !this.#find('video')) this.#leaveCamera();
    const canvas = this.#find<HTMLCanvasElement>('canvas');
    if (canvas && this.#picture) draw(canvas, this.#picture, partOf(this.#picture, this.#crop));
    const focus = this.#focus && this.#find(this.#focus);
    if (!focus) return;
    this.#focus = undefined;
    focus.focus();
  }

  #find<T extends HTMLElement>(selector: string): T | null | undefined {
    return this.#host.shadowRoot?.querySelector<T>(`.photo-tool ${selector}`);
  }
  readonly #t = (key: EditKey, values?: Values): string =>
    this.#options.locale().t(key, { name: this.#options.name(), ...values });

  // --- from one step to the next

  #go(step: Step): void {
    if (step !== 'camera') this.#camera.stop();
    this.#step = step;
    this.#wrong = undefined;
    this.#focus = '[role=group]';
    this.#host.requestUpdate();
  }
  #leaveCamera(): void {
    this.#camera.stop();
    if (this.#step === 'camera') this.#step = 'choose';
  }
  /** Back to the beginning: the next photo starts clean. */
  #reset(): void {
    this.#go('choose');
    this.#focus = undefined;
    this.#show(undefined);
    this.#alt = this.#year = '';
  }
  #show(picture: Picture | undefined): void {
    if (this.#picture instanceof ImageBitmap) this.#picture.close();
    this.#picture = picture;
    this.#crop = whole;
  }
  #fail(field: Wrong['field'], key: EditKey): void {
    this.#wrong = { field, key };
    this.#focus = `#photo-${field}`;
    this.#host.requestUpdate();
  }
  /** One at a time: a second press waits for nothing and does nothing. */
  async #doing(work: () => Promise<void>, failed: () => void): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#wrong = undefined;
    this.#host.requestUpdate();
    try {
      await work();
    } catch {
      failed();
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > LARGEST) this.#fail('file', 'photo.error.big');
    else
      void this.#doing(
        async () => {
          if (!/^image\/(?!svg)/.test(file.type)) throw new TypeError(file.type);
          announce(this.#t('photo.opening'));
          this.#show(await openPhoto(file));
          this.#go('crop');
        },
        () => this.#fail('file', 'photo.error.broken'),
      );
    input.value = ''; // the same file may be chosen again
  };

  readonly #look = (): void =>
    void this.#doing(
      async () => {
        if ((await this.#camera.start()) && this.#step !== 'camera') this.#go('camera');
      },
      () => {
        this.#go('choose');
        this.#fail('file', 'photo.error.camera');
      },
    );
  readonly #otherCamera = (): void => {
    this.#camera.facing = this.#camera.facing === 'user' ? 'environment' : 'user';
    this.#look();
  };
  readonly #take = (): void => {
    const video = this.#find<HTMLVideoElement>('video');
    if (!video?.videoWidth) return; // no picture has come yet
    void this.#doing(
      async () => {
        this.#show(await createImageBitmap(video));
        this.#year = String(new Date().getFullYear());
        this.#go('crop');
      },
      () => this.#fail('file', 'photo.error.camera'),
    );
  };

  readonly #use = (): void => {
    const picture = this.#picture!;
    const alt = this.#alt.trim();
    const taken = this.#year.trim();
    if (!alt) return this.#fail('alt', 'photo.error.describe');
    if (taken && !(/^(19|20)\d\d$/.test(taken) && Number(taken) <= new Date().getFullYear()))
      return this.#fail('year', 'photo.error.year');
    void this.#doing(
      async () => {
        const blob = await photoOf(picture, partOf(picture, this.#crop));
        const file = await this.#options.files().put(blob);
        this.#reset();
        this.#options.done({ file, type: blob.type, alt, ...(taken && { taken }) });
      },
      () => this.#fail('use', 'photo.error.save'),
    );
  };
  readonly #cancel = (): void => {
    this.#reset();
    this.#options.cancelled();
  };

  // --- which part to show

  #move(right: number, down: number, steps = 0): void {
    this.#crop = move(this.#picture!, this.#crop, right, down, steps);
    this.#host.requestUpdate();
  }
  #press(right: number, down: number, steps = 0): void {
    this.#move(right * STEP, down * STEP, steps);
    announce(this.#where);
  }
  readonly #turn = (): void => {
    this.#show(turned(this.#picture!));
    this.#host.requestUpdate();
    announce(this.#t('photo.turned'));
  };
  get #where(): string {
    const { across, down } = placeOf(this.#picture!, this.#crop);
    return this.#t('photo.at', {
      x: this.#t(`photo.at.${across}`),
      y: this.#t(`photo.at.${down}`),
      n: this.#crop.step + 1,
      of: CLOSEST + 1,
    });
  }
  readonly #key = (event: KeyboardEvent): void => {
    const [right, down, steps] =
      {
        ArrowLeft: [-1, 0],
        ArrowRight: [1, 0],
        ArrowUp: [0, -1],
        ArrowDown: [0, 1],
        '+': [0, 0, 1],
        '=': [0, 0, 1],
        '-': [0, 0, -1],
      }[event.key] ?? [];
    if (right === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#press(right, down!, steps);
  };
  readonly #grab = (event: PointerEvent): void => {
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.#dragged = event;
  };
  readonly #drag = (event: PointerEvent): void => {
    if (!this.#dragged) return;
    const { width, height } = (event.target as HTMLElement).getBoundingClientRect();
    this.#move((event.x - this.#dragged.x) / width, (event.y - this.#dragged.y) / height);
    this.#dragged = event;
  };
  readonly #drop = (): void => {
    this.#dragged = undefined;
  };

  // --- what is drawn

  render(): TemplateResult {
    const [title, content] = this[this.#step]();
    return html`<div
      class="photo-tool"
      role="group"
      aria-labelledby="photo-title"
      tabindex="-1"
      aria-busy=${this.#busy}
    >
      <p class="photo-title" id="photo-title">${title}</p>
      ${content}
    </div>`;
  }

  #title(): string {
    return this.#t(this.#options.self() ? 'photo.title' : 'photo.title.helper');
  }
  #error(field: Wrong['field']): TemplateResult | typeof nothing {
    return this.#wrong?.field === field
      ? html`<p class="photo-error" id="photo-${field}-error">
          ${this.#t(this.#wrong.key, { size: `${LARGEST / 1e6} MB` })}
        </p>`
      : nothing;
  }
  /** Hint and error by `aria-describedby`: `aria-errormessage` is not read out of a shadow root. */
  #described(field: Wrong['field'], hint = ''): string | typeof nothing {
    return `${hint} ${this.#wrong?.field === field ? `photo-${field}-error` : ''}`.trim() || nothing;
  }
  #invalid(field: Wrong['field']): 'true' | typeof nothing {
    return this.#wrong?.field === field ? 'true' : nothing;
  }
  #button(key: EditKey, click: () => void, main = false): TemplateResult {
    return html`<button type="button" class=${main ? 'main' : nothing} @click=${click}>
      ${this.#t(key)}
    </button>`;
  }
  #back(to: Step): TemplateResult {
    return this.#button('common.back', () => this.#go(to));
  }
  #shown(): TemplateResult {
    return html`<canvas width="540" height="660" role="img" aria-label=${this.#title()}></canvas>`;
  }

  private choose(): [string, TemplateResult] {
    return [
      this.#title(),
      html`<p class="photo-hint">${this.#t(this.#busy ? 'photo.opening' : 'photo.none')}</p>
        ${this.#error('file')}
        <div class="photo-row">
          <label class="photo-button">
            <input
              id="photo-file"
              type="file"
              accept="image/*"
              aria-describedby=${this.#described('file')}
              @change=${this.#chosen}
            />${this.#t('photo.file')}
          </label>
          ${this.#cameras ? this.#button('photo.take', this.#look) : nothing}
          ${this.#button('common.cancel', this.#cancel)}
        </div>`,
    ];
  }

  private camera(): [string, TemplateResult] {
    return [
      this.#t('photo.take'),
      html`<video
          data-facing=${this.#camera.facing}
          .srcObject=${this.#camera.stream ?? null}
          .muted=${true}
          autoplay
          playsinline
        ></video>
        <div class="photo-row">
          ${this.#button('photo.shoot', this.#take, true)}
          ${this.#cameras > 1 ? this.#button('photo.camera', this.#otherCamera) : nothing}
          ${this.#back('choose')}
        </div>`,
    ];
  }

  private crop(): [string, TemplateResult] {
    const arrow = (name: 'up' | 'left' | 'right' | 'down', quarter: number, right: number, down: number) =>
      html`<button
        type="button"
        class=${name}
        aria-label=${this.#t(`photo.crop.${name}`)}
        @click=${() => this.#press(right, down)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 20V4M5 11l7-7 7 7" transform="rotate(${quarter * 90} 12 12)" />
        </svg>
      </button>`;
    return [
      this.#t('photo.crop'),
      html`<p class="photo-hint" id="photo-hint">${this.#t('photo.crop.hint')}</p>
        <div class="photo-crop">
          <canvas
            width="540"
            height="660"
            role="application"
            tabindex="0"
            aria-labelledby="photo-title"
            aria-describedby="photo-hint photo-where"
            @keydown=${this.#key}
            @pointerdown=${this.#grab}
            @pointermove=${this.#drag}
            @pointerup=${this.#drop}
            @pointercancel=${this.#drop}
          ></canvas>
          <div class="photo-moves">
            <div class="photo-pad">
              ${arrow('up', 0, 0, -1)} ${arrow('left', 3, -1, 0)} ${arrow('right', 1, 1, 0)}
              ${arrow('down', 2, 0, 1)}
            </div>
            <div class="photo-row">
              ${this.#button('photo.crop.bigger', () => this.#press(0, 0, 1))}
              ${this.#button('photo.crop.smaller', () => this.#press(0, 0, -1))}
              ${this.#button('photo.turn', this.#turn)}
            </div>
            <p class="photo-hint" id="photo-where">${this.#where}</p>
          </div>
        </div>
        <div class="photo-row">
          ${this.#button('common.next', () => this.#go('ask'), true)} ${this.#back('choose')}
        </div>`,
    ];
  }

  private ask(): [string, TemplateResult] {
    return [
      this.#t(this.#options.self() ? 'photo.ask.self' : 'photo.ask.helper'),
      html`${this.#shown()}
        <div class="photo-row">
          ${this.#button('common.yes', () => this.#go('words'), true)}
          ${this.#button('photo.other', () => this.#go('choose'))} ${this.#back('crop')}
        </div>`,
    ];
  }

  private words(): [string, TemplateResult] {
    return [
      this.#title(),
      html`${this.#shown()}
        <div>
          <label for="photo-alt">${this.#t('photo.describe')}</label>
          <p class="photo-hint" id="photo-alt-hint">${this.#t('photo.describe.hint')}</p>
          ${this.#error('alt')}
          <textarea
            id="photo-alt"
            rows="2"
            required
            dir="auto"
            aria-describedby=${this.#described('alt', 'photo-alt-hint')}
            aria-invalid=${this.#invalid('alt')}
            .value=${this.#alt}
            @input=${(event: Event) => (this.#alt = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        <div>
          <label for="photo-year">${this.#t('photo.year')}</label>
          <p class="photo-hint" id="photo-year-hint">${this.#t('photo.year.hint')}</p>
          ${this.#error('year')}
          <input
            id="photo-year"
            inputmode="numeric"
            maxlength="4"
            autocomplete="off"
            aria-describedby=${this.#described('year', 'photo-year-hint')}
            aria-invalid=${this.#invalid('year')}
            .value=${this.#year}
            @input=${(event: Event) => (this.#year = (event.target as HTMLInputElement).value)}
          />
        </div>
        ${this.#error('use')}
        <div class="photo-row">
          <button
            type="button"
            class="main"
            id="photo-use"
            aria-describedby=${this.#described('use')}
            @click=${this.#use}
          >
            ${this.#t('photo.use')}
          </button>
          ${this.#back('ask')}
        </div>`,
    ];
  }
}
