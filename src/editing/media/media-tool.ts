import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../base/announcer.js';
import { today } from '../../base/today.js';
import { media as english } from '../../locales/en/media.js';
import type { Key, Values } from '../../locales/locale.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { Id, Media } from '../../person/record.js';
import type { MediaOwner } from '../media-part.js';
import { button } from '../fields.js';
import { openPhoto, photoOf } from '../photo/picture.js';
import { newId } from '../session.js';
import { inMB, isOf, largest, LARGEST_TOGETHER, LONGEST, type MediaKind } from './limits.js';
import { mediaStyles } from './media-styles.js';
import { playable } from './playable.js';
import { Recorder } from './recorder.js';

/** Something chosen, before the person has said that people may see or hear it. */
interface Chosen {
  readonly kind: MediaKind;
  readonly blob: Blob;
  readonly address: string;
}
/** What went wrong, beside the button that it went wrong with. */
interface Wrong {
  readonly at: string;
  readonly text: string;
}
/** A recording that is being made; `instead`: of this one, made before. */
interface Recording {
  readonly instead?: Id | undefined;
  readonly begun: boolean;
}

const kinds: readonly MediaKind[] = ['image', 'audio', 'video'];
const kindOf = ({ type }: Media): MediaKind | undefined => kinds.find((kind) => type.startsWith(`${kind}/`));

/**
 * The pictures, sounds and films of one thing somebody said: each can be looked at or heard, named, written down and
 * thrown away; more can be chosen from a file, and a voice recorded. What is chosen or recorded goes to the files store
 * and its row to the record at once, as typed words do. Until then, and when anything goes wrong, what was there stays.
 * The host adopts `styles` and draws `render()` within `.editor` of its shadow root.
 */
export class MediaTool implements ReactiveController {
  static readonly styles = mediaStyles;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: () => MediaOwner;
  readonly #recorder = new Recorder();
  #canRecord = false;
  #busy = false;
  /** From opening to the end: what was begun for another owner leads nowhere. */
  #visit = '';
  #chosen?: Chosen | undefined;
  #recording?: Recording | undefined;
  #clock = 0;
  #wrong?: Wrong | undefined;
  /** What to move focus to once it is drawn. */
  #focus?: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: () => MediaOwner) {
    fillStrings('en', english);
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** To its heading, once it is drawn. */
  focus(): void {
    this.#focus = 'media-title';
  }
  /** Something is being recorded: leaving now would cut it short. */
  get recording(): boolean {
    return !!this.#recording;
  }

  hostConnected(): void {
    void Recorder.there().then((there) => {
      this.#canRecord = there;
      this.#host.requestUpdate();
    });
  }
  /** Taken away, or the host shows something else: the microphone goes off, and what was recorded is kept. */
  hostDisconnected(): void {
    this.#leave();
  }
  #leave(): void {
    if (this.#recording?.begun) this.#recorder.stop();
    else this.cancelRecording();
  }
  hostUpdated(): void {
    if (this.#recording && !this.#find('media-stop')) this.#leave();
    const focus = this.#focus && this.#find(this.#focus);
    if (!focus) return;
    this.#focus = undefined;
    focus.focus();
  }

  #find(key: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(
      `.media-tool [data-key="${CSS.escape(`${key}-${this.#owner().id}`)}"]`,
    );
  }
  #key(what: string): string {
    return `${what}-${this.#owner().id}`;
  }
  readonly #t = (key: Key, values?: Values): string =>
    this.#owner().locale.t(key, { name: this.#owner().name, ...values });
  #go(focus: string): void {
    this.#focus = focus;
    this.#host.requestUpdate();
  }
  #fail(at: string, text: string): void {
    this.#wrong = { at, text };
    this.#go(at);
  }

  // --- what is there

  get #rows(): readonly Media[] {
    const { said, person } = this.#owner();
    return (said.media ?? []).flatMap((id) => person.media[id] ?? []);
  }
  /** Bytes into the store, its row into the record. `instead`: in the place of another. */
  async #keep(blob: Blob, more: Pick<Media, 'on'>, instead?: Id): Promise<void> {
    const file = await this.#owner().files.put(blob);
    const { said, put } = this.#owner(); // as it is now: words may have been typed meanwhile
    const id = newId();
    const there = said.media ?? [];
    put(
      instead && there.includes(instead) ? there.map((one) => (one === instead ? id : one)) : [...there, id],
      {
        [id]: { id, type: blob.type, file, ...more },
      },
    );
    announce(this.#t('media.added'));
    this.#go(`media-of-${id}`);
  }
  #throwAway(id: Id): void {
    const { said, put } = this.#owner();
    put(
      (said.media ?? []).filter((one) => one !== id),
      {},
    );
    announce(this.#t('media.gone'));
    this.#go('media-title');
  }
  #write(row: Media, field: 'alt' | 'transcript', text: string): void {
    const { said, put, words } = this.#owner();
    const { [field]: _, ...rest } = row;
    put(said.media ?? [], { [row.id]: { ...rest, ...(text && { [field]: words(text) }) } });
  }

  // --- from a file

  /** Whether there is still room for so many bytes beside the record. */
  async #hasRoom(bytes: number): Promise<boolean> {
    const { person, files } = this.#owner();
    const names = new Set(Object.values(person.media).map(({ file }) => file));
    const blobs = await Promise.all(
      [...names].filter((name) => name.startsWith('sha256-')).map((name) => files.get(name)),
    );
    return blobs.reduce((sum, blob) => sum + (blob?.size ?? 0), bytes) <= LARGEST_TOGETHER;
  }
  /** One thing at a time; what it leads to happens only if the person is still at the same entry. */
  async #doing(at: string, otherwise: Key, work: () => Promise<() => void>): Promise<void> {
    if (this.#busy) return;
    const { id } = this.#owner();
    this.#busy = true;
    this.#wrong = undefined;
    this.#host.requestUpdate();
    const then = await work().catch(() => () => this.#fail(at, this.#t(otherwise)));
    this.#busy = false;
    this.#host.requestUpdate();
    if (this.#owner().id === id) then();
  }
  readonly #pick = (kind: MediaKind, { target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = ''; // the same file may be chosen again
    if (!file) return;
    const at = `media-${kind}`;
    const refuse = (key: Key, bytes = 0) => this.#fail(at, this.#t(key, { size: inMB(bytes) }));
    if (!isOf(kind, file)) return refuse(`media.error.type.${kind}`);
    if (file.size > largest[kind]) return refuse(`media.error.big.${kind}`, largest[kind]);
    void this.#doing(at, 'media.error.broken', async () => {
      announce(this.#t('media.opening'));
      const blob = kind === 'image' ? await drawnAnew(file) : await playable(file, kind);
      if (!(await this.#hasRoom(blob.size))) return () => refuse('media.error.full', LARGEST_TOGETHER);
      return () => this.#ask({ kind, blob, address: URL.createObjectURL(blob) });
    });
  };
  #ask(chosen: Chosen | undefined): void {
    if (this.#chosen) URL.revokeObjectURL(this.#chosen.address);
    this.#chosen = chosen;
    this.#go(chosen ? 'media-ask' : 'media-title');
  }
  readonly #use = (): void => {
    const chosen = this.#chosen;
    if (chosen)
      void this.#doing('media-use', 'media.error.save', async () => {
        await this.#keep(chosen.blob, {});
        return () => {
          URL.revokeObjectURL(chosen.address);
          this.#chosen = undefined;
        };
      });
  };

  // --- a voice

  readonly #record = (instead?: Id): void => {
    if (this.#busy || this.#recording) return;
    const at = 'media-record';
    this.#wrong = undefined;
    this.#recording = { instead, begun: false };
    this.#host.requestUpdate();
    const begun = () => {
      this.#recording = { instead, begun: true };
      this.#owner().recording(true);
      this.#clock = window.setInterval(() => {
        if (this.#recorder.seconds >= LONGEST) this.#recorder.stop();
        this.#host.requestUpdate();
      }, 1000);
      this.#go('media-stop');
    };
    const keep = async (blob: Blob | undefined) => {
      if (!blob) return this.#recording && this.#fail(at, this.#t('media.error.nothing'));
      try {
        await this.#keep(await playable(blob, 'audio'), { on: { said: '', on: today() } }, instead);
      } catch {
        this.#fail(at, this.#t('media.error.save'));
      }
    };
    void this.#recorder
      .record(begun)
      .then(keep, () => this.#fail(at, this.#t('media.error.microphone')))
      .finally(() => this.#quiet());
  };
  #quiet(): void {
    clearInterval(this.#clock);
    this.#recording = undefined;
    this.#owner().recording(false);
    this.#host.requestUpdate();
  }
  readonly #stop = (): void => this.#recorder.stop();
  /** Nothing of this recording is kept; one that was there before stays. */
  readonly cancelRecording = (): void => {
    if (!this.#recording) return;
    this.#recorder.cancel();
    this.#quiet();
    this.#go('media-title');
  };

  // --- what is drawn

  render(): TemplateResult {
    const { id, self } = this.#owner();
    if (this.#visit !== id) {
      this.#visit = id;
      this.#wrong = undefined;
      if (this.#chosen) URL.revokeObjectURL(this.#chosen.address);
      this.#chosen = undefined;
    }
    const title = this.#key('media-title');
    return html`<div class="media-tool form" role="group" aria-labelledby=${title}>
      <p class="heading" id=${title} data-key=${title} tabindex="-1">
        ${this.#t(self ? 'media.title.self' : 'media.title.helper')}
      </p>
      ${repeat(
        this.#rows,
        ({ id: its }) => its,
        (row) => this.#item(row),
      )}
      ${this.#recording ? this.#recordingNow(this.#recording) : this.#chosen ? this.#asking(this.#chosen) : this.#add()}
    </div>`;
  }

  #error(at: string): TemplateResult | typeof nothing {
    return this.#wrong?.at === at
      ? html`<p class="error" id=${this.#key('media-error')}>${this.#wrong.text}</p>`
      : nothing;
  }
  #button(key: Key, press: () => void, at: string, look?: 'main', of?: string): TemplateResult {
    return html`<button
      type="button"
      class=${ifDefined(look)}
      data-key=${this.#key(at)}
      aria-describedby=${ifDefined(this.#wrong?.at === at ? this.#key('media-error') : undefined)}
      @click=${press}
    >
      ${this.#t(key)}${of ? html`<span class="unseen">: ${of}</span>` : nothing}
    </button>`;
  }

  /** One that is there, as it is seen or heard, and what is said of it. */
  #item(row: Media): TemplateResult | typeof nothing {
    const kind = kindOf(row);
    if (!kind) return nothing;
    const { id, alt, file } = row;
    const name = alt?.text || this.#t(`media.item.${kind}`);
    return html`<div
      class="media-item"
      role="group"
      aria-label=${name}
      data-key=${this.#key(`media-of-${id}`)}
      tabindex="-1"
    >
      ${shown(kind, this.#owner().address(file), name)}
      <div class="form">
        ${this.#field(row, 'alt', kind)} ${kind === 'image' ? nothing : this.#field(row, 'transcript', kind)}
        ${
          this.#recording || this.#chosen
            ? nothing
            : html`<div class="row">
                ${kind === 'audio' && this.#canRecord ? this.#button('media.again', () => this.#record(id), `media-again-${id}`, undefined, alt?.text) : nothing}
                ${this.#button('media.throw', () => this.#throwAway(id), `media-throw-${id}`, undefined, alt?.text)}
              </div>`
        }
      </div>
    </div>`;
  }
  #field(row: Media, field: 'alt' | 'transcript', kind: MediaKind): TemplateResult {
    const at = this.#key(`media-${field}-${row.id}`);
    const label = field === 'alt' ? (`media.alt.${kind}` as const) : 'media.transcript';
    return html`<div class="field">
      <label for=${at}>${this.#t(label)}</label>
      <p class="hint" id="${at}-hint">${this.#t(`${label}.hint`)}</p>
      <textarea
        id=${at}
        data-key=${at}
        dir="auto"
        rows="2"
        lang=${row[field]?.lang ?? this.#owner().said.lang}
        aria-describedby="${at}-hint"
        .value=${live(row[field]?.text ?? '')}
        @input=${(event: Event) => this.#write(row, field, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #add(): TemplateResult {
    const { self } = this.#owner();
    const choose = (kind: MediaKind) =>
      html`<input
          type="file"
          accept="${kind}/*"
          hidden
          @change=${(event: Event) => this.#pick(kind, event)}
        />${this.#button(
          `media.choose.${kind}`,
          () =>
            this.#host.shadowRoot
              ?.querySelector<HTMLInputElement>(`.media-tool [accept="${kind}/*"]`)
              ?.click(),
          `media-${kind}`,
        )}`;
    const sizes = { image: inMB(largest.image), audio: inMB(largest.audio), video: inMB(largest.video) };
    const about = this.#busy
      ? [this.#t('media.opening')]
      : [
          this.#t('media.sizes', sizes),
          ...(this.#canRecord && !self ? [this.#t('media.record.ask')] : []),
          this.#canRecord ? this.#t('media.record.long', { n: LONGEST / 60 }) : this.#t('media.record.none'),
        ];
    return html`<p class="hint">${about.join(' ')}</p>
      ${this.#error('media-record')} ${kinds.map((kind) => this.#error(`media-${kind}`))}
      <div class="row">
        ${this.#canRecord ? this.#button('media.record', () => this.#record(), 'media-record') : nothing}
        ${kinds.map(choose)}
      </div>`;
  }

  #recordingNow({ begun }: Recording): TemplateResult {
    const seconds = this.#recorder.seconds;
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return html`<div class="media-recording">
      <p>
        ${begun ? html`<span class="media-dot"></span>${this.#t('media.recording')} <span dir="ltr">${time}</span>` : this.#t('media.waiting')}
      </p>
      <div class="row">
        ${begun ? this.#button('media.stop', this.#stop, 'media-stop', 'main') : nothing}
        ${this.#button('media.stop.throw', this.cancelRecording, begun ? 'media-cancel' : 'media-stop')}
      </div>
    </div>`;
  }

  /** Before a picture, a sound or a film goes into the record. */
  #asking({ kind, address }: Chosen): TemplateResult {
    const { self } = this.#owner();
    const what = kind === 'audio' ? 'hear' : 'see';
    return html`<div class="media-item" role="group" aria-labelledby=${this.#key('media-ask')}>
      ${shown(kind, address, this.#t(`media.item.${kind}`))}
      <div class="form">
        <p class="heading" id=${this.#key('media-ask')} data-key=${this.#key('media-ask')} tabindex="-1">
          ${this.#t(`media.ask.${what}.${self ? 'self' : 'helper'}`)}
        </p>
        ${kind === 'audio' ? nothing : html`<p class="hint">${this.#t('media.ask.dignity')}</p>`}
        ${this.#error('media-use')}
        <div class="row">
          ${this.#button('media.use', this.#use, 'media-use', 'main')}
          ${button(this.#t('media.use.not'), () => this.#ask(undefined))}
        </div>
      </div>
    </div>`;
  }
}

/** A picture without what its camera wrote into it, small enough to send on. */
async function drawnAnew(file: Blob): Promise<Blob> {
  const picture = await openPhoto(file);
  const blob = await photoOf(picture, { left: 0, top: 0, width: picture.width, height: picture.height });
  if ('close' in picture) picture.close();
  return blob;
}

/** As its reader will have it; the browser’s own buttons, and nothing plays by itself. */
const shown = (
  kind: MediaKind,
  address: string | undefined,
  name: string,
): TemplateResult | typeof nothing =>
  !address
    ? nothing
    : kind === 'image'
      ? html`<img src=${address} alt=${name} />`
      : kind === 'audio'
        ? html`<audio controls preload="metadata" src=${address} aria-label=${name}></audio>`
        : html`<video controls playsinline preload="metadata" src=${address} aria-label=${name}></video>`;
