import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { announce } from '../../base/announcer.js';
import type { Files } from '../../keeping/keep.js';
import { photo as english } from '../../locales/en/photo.js';
import type { Key, Locale, Values } from '../../locales/locale.js';
import { fillStrings } from '../../locales/make-locale.js';
import { inMB, largest } from '../media/limits.js';
import { Camera, frameOf } from './camera.js';
import { CLOSEST, move, partOf, placeOf, whole, type Crop } from './crop.js';
import { photoStyles } from './photo-styles.js';
import { draw, openPhoto, photoOf, turned, type Picture } from './picture.js';

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
  /** What was said of the photo before this page was loaded again; the photo itself has to be chosen once more. */
  readonly words?: () => Words | undefined;
  /** Called as the words are typed. */
  readonly typed?: (words: Words) => void;
}
export interface Words {
  readonly alt: string;
  readonly year: string;
}

/** The photo moves the way the arrow points, as under a finger. */
const ways = { up: ['↑', 0, -1], left: ['←', -1, 0], down: ['↓', 0, 1], right: ['→', 1, 0] } as const;
type Ways = typeof ways;
type Way = keyof Ways;

const thisYear = (): string => String(new Date().getFullYear());

type Step = 'choose' | 'camera' | 'crop' | 'ask' | 'words';
interface Wrong {
  readonly field: 'file' | 'alt' | 'year' | 'use';
  readonly key: Key;
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
  #hasCamera = false;
  #step: Step = 'choose';
  /** What to move focus to once it is drawn. */
  #focus?: string | undefined;
  #busy = false;
  /** From opening to the end: what was begun in an earlier one leads nowhere. */
  #visit = 0;
  #wrong?: Wrong | undefined;
  #picture?: Picture | undefined;
  #crop: Crop = whole;
  #typed: Words = { alt: '', year: '' };
  #said: Words | undefined;
  #dragged?: { readonly x: number; readonly y: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PhotoOptions) {
    fillStrings('en', english);
    this.#host = host;
    this.#options = options;
    this.#said = options.words?.();
    host.addController(this);
  }

  hostConnected(): void {
    void Camera.there().then((there) => {
      this.#hasCamera = there;
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
    // whoever is there already does not come to it, and would not hear what is wrong
    if (this.#wrong && this.#host.shadowRoot?.activeElement === focus)
      announce(this.#wrongWords(this.#wrong));
    focus.focus();
  }

  #find<T extends HTMLElement>(selector: string): T | null | undefined {
    return this.#host.shadowRoot?.querySelector<T>(`.photo-tool ${selector}`);
  }
  readonly #t = (key: Key, values?: Values): string =>
    this.#options.locale().t(key, { name: this.#options.name(), ...values });

  // --- from one step to the next

  #go(step: Step): void {
    if (step !== 'camera') this.#camera.stop();
    this.#step = step;
    this.#wrong = undefined;
    this.#focus = '#photo-title';
    this.#host.requestUpdate();
  }
  #leaveCamera(): void {
    this.#camera.stop();
    if (this.#step === 'camera') this.#step = 'choose';
  }
  #show(picture: Picture | undefined): void {
    if (this.#picture && 'close' in this.#picture) this.#picture.close();
    this.#picture = picture;
    this.#crop = whole;
  }
  /** What was said of one photo is not said of the next. */
  #begin(step: Step, picture?: Picture, year = ''): void {
    this.#show(picture);
    this.#typed = { alt: '', year, ...this.#said };
    this.#said = undefined;
    this.#go(step);
  }
  #end(): void {
    this.#visit++;
    this.#busy = false;
    this.#begin('choose');
    this.#focus = undefined; // where to go now is for the host to say
  }
  #fail(field: Wrong['field'], key: Key): void {
    this.#wrong = { field, key };
    this.#focus = `#photo-${field}`;
    this.#host.requestUpdate();
  }
  /** One thing at a time; what it leads to happens only if the person is still here. */
  async #doing(work: () => Promise<() => void>, field: Wrong['field'], key: Key): Promise<void> {
    if (this.#busy) return;
    const visit = this.#visit;
    this.#busy = true;
    this.#wrong = undefined;
    this.#host.requestUpdate();
    const then = await work().catch(() => () => {
      if (this.#step === 'camera') this.#go('choose');
      this.#fail(field, key);
    });
    if (visit !== this.#visit) return;
    this.#busy = false;
    then();
  }

  readonly #chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const tooBig = file.size > largest.image;
    void this.#doing(
      async () => {
        if (tooBig || !/^image\/(?!svg)/.test(file.type)) throw new TypeError(file.type);
        announce(this.#t('photo.opening'));
        const picture = await openPhoto(file);
        return () => this.#begin('crop', picture);
      },
      'file',
      tooBig ? 'photo.error.big' : 'photo.error.broken',
    );
    input.value = ''; // the same file may be chosen again
  };

  /** Themselves as in a mirror, or whom the helper holds the tablet up to. */
  get #facing(): 'user' | 'environment' {
    return this.#options.self() ? 'user' : 'environment';
  }
  readonly #look = (): void =>
    void this.#doing(
      async () => {
        const ready = await this.#camera.start(this.#facing);
        return () => this.#go(ready ? 'camera' : 'choose');
      },
      'file',
      'photo.error.camera',
    );
  readonly #take = (): void =>
    void this.#doing(
      async () => {
        const picture = await frameOf(this.#find<HTMLVideoElement>('video')!);
        return () => this.#begin('crop', picture, thisYear());
      },
      'file',
      'photo.error.camera',
    );

  readonly #use = (): void => {
    const picture = this.#picture!;
    const alt = this.#typed.alt.trim();
    const taken = this.#typed.year.trim();
    if (!alt) return this.#fail('alt', 'photo.error.describe');
    if (taken && (!/^(19|20)\d\d$/.test(taken) || taken > thisYear()))
      return this.#fail('year', 'photo.error.year');
    void this.#doing(
      async () => {
        const blob = await photoOf(picture, partOf(picture, this.#crop));
        const file = await this.#options.files().put(blob);
        return () => {
          this.#end();
          this.#options.done({ file, type: blob.type, alt, ...(taken && { taken }) });
        };
      },
      'use',
      'photo.error.save',
    );
  };
  readonly #cancel = (): void => {
    this.#end();
    this.#options.cancelled();
  };

  // --- which part to show

  #move(right: number, down: number, steps = 0): void {
    this.#crop = move(this.#picture!, this.#crop, right, down, steps);
    this.#host.requestUpdate();
  }
  #press(right = 0, down = 0, steps = 0): void {
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
    const way = ways[event.key.slice('Arrow'.length).toLowerCase() as Way] as Ways[Way] | undefined;
    const closer = { '+': 1, '-': -1 }[event.key];
    if (!(way || closer) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#press(way?.[1], way?.[2], closer);
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

  /** Within `.editor`, whose styles give buttons, fields, hints and errors their look. */
  render(): TemplateResult {
    const [title, content] = this[this.#step]();
    return html`<div class="photo-tool form" role="group" aria-labelledby="photo-title">
      <p class="heading" id="photo-title" tabindex="-1">${title}</p>
      ${content}
    </div>`;
  }

  get #title(): string {
    return this.#t(this.#options.self() ? 'photo.title' : 'photo.title.helper');
  }
  #wrongWords({ key }: Wrong): string {
    return this.#t(key, { size: inMB(largest.image) });
  }
  #error(field: Wrong['field']): TemplateResult | typeof nothing {
    return this.#wrong?.field === field
      ? html`<p class="error" id="photo-error">${this.#wrongWords(this.#wrong)}</p>`
      : nothing;
  }
  #button(key: Key, click: () => void, main = false, field?: Wrong['field']): TemplateResult {
    return html`<button
      type="button"
      class=${main ? 'main' : nothing}
      id=${field ? `photo-${field}` : nothing}
      aria-describedby=${field && this.#wrong?.field === field ? 'photo-error' : nothing}
      @click=${click}
    >
      ${this.#t(key)}
    </button>`;
  }
  #back(to: Step): TemplateResult {
    return this.#button('common.back', () => this.#go(to));
  }
  /** Label, hint, error and control in one root, joined by `aria-describedby`: `aria-errormessage` is not read out of a shadow root. */
  #field(field: 'alt' | 'year', label: 'photo.describe' | 'photo.year'): TemplateResult {
    const id = `photo-${field}`;
    const wrong = this.#wrong?.field === field;
    const described = `${id}-hint${wrong ? ' photo-error' : ''}`;
    const invalid = wrong ? 'true' : nothing;
    const typed = ({ target }: Event): void => {
      this.#typed = { ...this.#typed, [field]: (target as HTMLInputElement).value };
      this.#options.typed?.(this.#typed);
    };
    return html`<div class="field">
      <label for=${id}>${this.#t(label)}</label>
      <p class="hint" id="${id}-hint">${this.#t(`${label}.hint`)}</p>
      ${this.#error(field)}
      ${
        field === 'alt'
          ? html`<textarea
              id=${id}
              dir="auto"
              aria-required="true"
              aria-describedby=${described}
              aria-invalid=${invalid}
              .value=${this.#typed.alt}
              @input=${typed}
            ></textarea>`
          : html`<input
              id=${id}
              inputmode="numeric"
              maxlength="4"
              aria-describedby=${described}
              aria-invalid=${invalid}
              .value=${this.#typed.year}
              @input=${typed}
            />`
      }
    </div>`;
  }
  #shown(): TemplateResult {
    return html`<canvas width="540" height="660" role="img" aria-label=${this.#title}></canvas>`;
  }

  private choose(): [string, TemplateResult] {
    return [
      this.#title,
      html`<p class="hint">${this.#t(this.#busy ? 'photo.opening' : 'photo.none')}</p>
        ${this.#error('file')}
        <input type="file" accept="image/*" hidden @change=${this.#chosen} />
        <div class="row">
          ${this.#button('photo.file', () => this.#find('input')!.click(), true, 'file')}
          ${this.#hasCamera ? this.#button('photo.take', this.#look) : nothing}
          ${this.#button('common.cancel', this.#cancel)}
        </div>`,
    ];
  }

  private camera(): [string, TemplateResult] {
    return [
      this.#t('photo.take'),
      html`<video
          data-facing=${this.#facing}
          width=${ifDefined(this.#camera.size?.width)}
          height=${ifDefined(this.#camera.size?.height)}
          .srcObject=${this.#camera.stream ?? null}
          autoplay
          playsinline
        ></video>
        <div class="row">${this.#button('photo.shoot', this.#take, true)} ${this.#back('choose')}</div>`,
    ];
  }

  private crop(): [string, TemplateResult] {
    return [
      this.#t('photo.crop'),
      html`<p class="hint" id="photo-hint">${this.#t('photo.crop.hint')}</p>
        <div class="photo-beside">
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
            @lostpointercapture=${this.#drop}
          ></canvas>
          <div class="form">
            <div class="photo-pad">
              ${(Object.keys(ways) as Way[]).map((way) => {
                const [sign, right, down] = ways[way];
                return html`<button
                  type="button"
                  class=${way}
                  aria-label=${this.#t(`photo.crop.${way}`)}
                  @click=${() => this.#press(right, down)}
                >
                  ${sign}
                </button>`;
              })}
            </div>
            <div class="row">
              ${this.#button('photo.crop.bigger', () => this.#press(0, 0, 1))}
              ${this.#button('photo.crop.smaller', () => this.#press(0, 0, -1))}
              ${this.#button('photo.turn', this.#turn)}
            </div>
            <p class="unseen" id="photo-where">${this.#where}</p>
          </div>
        </div>
        <div class="row">
          ${this.#button('common.next', () => this.#go('ask'), true)} ${this.#back('choose')}
        </div>`,
    ];
  }

  private ask(): [string, TemplateResult] {
    return [
      this.#t(this.#options.self() ? 'photo.ask.self' : 'photo.ask.helper'),
      html`${this.#shown()}
        <div class="row">
          ${this.#button('common.yes', () => this.#go('words'), true)}
          ${this.#button('photo.other', () => this.#go('choose'))} ${this.#button('photo.not', this.#cancel)}
          ${this.#back('crop')}
        </div>`,
    ];
  }

  private words(): [string, TemplateResult] {
    return [
      this.#title,
      html`<div class="photo-beside">
          ${this.#shown()}
          <div class="form">${this.#field('alt', 'photo.describe')} ${this.#field('year', 'photo.year')}</div>
        </div>
        ${this.#error('use')}
        <div class="row">${this.#button('photo.use', this.#use, true, 'use')} ${this.#back('ask')}</div>`,
    ];
  }
}
