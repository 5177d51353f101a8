import {
  html,
  type nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../base/announcer.js';
import { today } from '../../base/today.js';
import { media as english } from '../../locales/en/media.js';
import type { Key, Values } from '../../locales/locale.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { Id, Media } from '../../person/record.js';
import type { FormError } from '../desk.js';
import type { MediaOwner } from '../late/media-part.js';
import { hasRoom, keep, rowsOf, throwAway, type Made, type Work } from './in-record.js';
import { inMB, isOf, largest, LARGEST_TOGETHER, LONGEST, type MediaKind } from './limits.js';
import { mediaStyles } from './media-styles.js';
import { opened } from './opened.js';
import { Pad } from './pad.js';
import { Recorder } from './recorder.js';
import { keyOf, Says, textOf, type Wrong } from './says.js';
import { add, asking, choose, drawingNow, item, recordingNow } from './views.js';

/** Something chosen or drawn, before the person has said that people may see or hear it; or recorded, and not kept yet. */
interface Chosen extends Made {
  readonly kind: MediaKind;
  /** What it was drawn on. */
  readonly pad?: Pad;
}
/** A recording that is being made, for whom it was begun; `instead`: of this one, made before. */
interface Recording extends Work {
  readonly owner: MediaOwner;
  readonly recorder: Recorder;
  readonly instead?: Id | undefined;
  state: 'waiting' | 'begun' | 'stopped';
}
/** A drawing that is being made, for whom it was begun. */
interface Drawing {
  readonly owner: MediaOwner;
  readonly pad: Pad;
}
/** One thing that one person said: ids may come again in another’s record. */
const visitOf = ({ person, id }: MediaOwner): string => `${person.id} ${id}`;

/**
 * The pictures, sounds and films of one thing somebody said: each can be looked at or heard, named, written down and
 * thrown away; more can be chosen from a file, drawn, and a voice recorded. What is chosen or recorded goes to the files
 * store and its row to the record at once, as typed words do. Until then, and when anything goes wrong, what was there stays.
 * The host adopts `styles` and draws `render()` within `.editor` of its shadow root.
 */
export class MediaTool implements ReactiveController {
  static readonly styles = mediaStyles;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: () => MediaOwner;
  #canRecord = false;
  #busy?: Work | undefined;
  /** From opening to the end: what was begun for another owner is not shown to this one. */
  #visit = '';
  #chosen?: Chosen | undefined;
  /** Where the bytes of what is chosen are shown from, while they are. */
  #address?: string | undefined;
  #recording?: Recording | undefined;
  /** Stays until the drawing is kept or thrown away: who says no to the question has it back. */
  #drawing?: Drawing | undefined;
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
  /** What has to be said or done before the form is closed, and where. */
  get unfinished(): FormError | undefined {
    if (this.#visit !== visitOf(this.#owner())) return undefined;
    const [at, key] = this.#recording
      ? (['media-stop', 'media.error.recording'] as const)
      : this.#chosen
        ? (['media-ask', 'media.error.ask'] as const)
        : this.#drawing?.pad.lines
          ? (['media-pad', 'media.error.drawing'] as const)
          : this.#busy
            ? (['media-title', 'media.opening'] as const)
            : [];
    return key && { field: keyOf(this.#owner(), at), text: this.#t(key) };
  }

  hostConnected(): void {
    void Recorder.there().then((there) => {
      this.#canRecord = there;
      this.#draw();
    });
  }
  /** Taken away, or the host shows something else: the microphone goes off, and what was recorded is kept. */
  hostDisconnected(): void {
    this.#leave();
    this.#hide();
  }
  #leave(): void {
    if (this.#recording?.state === 'waiting') this.cancelRecording();
    else this.#stop();
  }
  /** The bytes are let go of; shown again, they have another address. */
  #hide(): void {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
  }
  hostUpdated(): void {
    if ((this.#recording || this.#chosen || this.#drawing) && !this.#find('media-title')) {
      this.#leave();
      this.#hide();
      const gone = !this.#owner().now();
      if (gone) this.#chosen = undefined;
      if (gone || !this.#drawing?.pad.lines) this.#putPadAway();
    }
    const focus = this.#focus && this.#find(this.#focus);
    if (!focus) return;
    this.#focus = undefined;
    // whoever is there already does not come to it, and would not hear what is wrong
    if (this.#wrong && this.#host.shadowRoot?.activeElement === focus) announce(this.#wrong.text);
    focus.focus();
  }
  /** Out of the page it is not drawn: that would make addresses that nobody takes back. */
  #draw(): void {
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  #find(key: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(
      `.media-tool [data-key="${CSS.escape(keyOf(this.#owner(), key))}"]`,
    );
  }
  #t(key: Key, values?: Values): string {
    return textOf(this.#owner(), key, values);
  }
  #go(focus: string): void {
    this.#focus = focus;
    this.#draw();
  }
  #fail(at: string, text: string): void {
    this.#wrong = { at, text };
    this.#go(at);
  }

  // --- what is there

  /** What went wrong; undefined when it is kept, and when it shall not be any more. */
  async #keep(owner: MediaOwner, made: Made, work: Work): Promise<Key | undefined> {
    const { id, wrong } = await keep(owner, made, work);
    if (id && this.#visit === visitOf(owner) && this.#host.isConnected) {
      announce(this.#t('media.added'));
      this.#go(`media-of-${id}`);
    }
    return wrong;
  }
  #throwAway(id: Id): void {
    throwAway(this.#owner(), id);
    const gone = this.#t('media.gone');
    // an answer has no Cancel
    announce(this.#owner().answer ? gone : `${gone} ${this.#t('media.gone.back')}`);
    this.#go('media-title');
  }

  // --- from a file

  /** One thing at a time; what it leads to happens only if the person is still at the same entry. */
  async #doing(
    at: string,
    otherwise: Key,
    work: (owner: MediaOwner, work: Work) => Promise<() => void>,
  ): Promise<void> {
    if (this.#busy) return;
    const owner = this.#owner();
    const busy: Work = (this.#busy = {});
    this.#wrong = undefined;
    this.#draw();
    const then = await work(owner, busy).catch(() => () => this.#fail(at, this.#t(otherwise)));
    if (this.#busy !== busy) return;
    this.#busy = undefined;
    this.#draw();
    if (visitOf(this.#owner()) === visitOf(owner)) then();
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
    void this.#doing(at, 'media.error.broken', async (owner) => {
      announce(this.#t('media.opening'));
      return this.#offer(owner, at, { kind, blob: await opened(file, kind) });
    });
  };
  /** To the question whether it may be used, when there is room for it. */
  async #offer(owner: MediaOwner, at: string, chosen: Chosen): Promise<() => void> {
    return (await hasRoom(owner, chosen.blob.size))
      ? () => this.#ask(chosen)
      : () => this.#fail(at, this.#t('media.error.full', { size: inMB(LARGEST_TOGETHER) }));
  }
  #choose(chosen: Chosen | undefined): void {
    this.#hide();
    this.#chosen = chosen;
  }
  #ask(chosen: Chosen | undefined): void {
    this.#choose(chosen);
    if (!this.#drawing?.pad.lines) this.#putPadAway();
    this.#go(chosen ? 'media-ask' : this.#drawing ? 'media-pad' : 'media-title');
  }
  readonly #use = (): void => {
    const chosen = this.#chosen;
    if (chosen)
      void this.#doing('media-use', 'media.error.save', async (owner, work) => {
        const wrong = await this.#keep(owner, chosen, work);
        return () => {
          if (wrong) return this.#fail('media-use', this.#t(wrong, { size: inMB(LARGEST_TOGETHER) }));
          if (chosen.pad) this.#putPadAway();
          this.#choose(undefined);
        };
      });
  };

  // --- a voice

  readonly #record = (instead?: Id): void => {
    if (this.#busy || this.#recording) return;
    const owner = this.#owner();
    const recording: Recording = { owner, instead, recorder: new Recorder(), state: 'waiting' };
    this.#wrong = undefined;
    this.#recording = recording;
    this.#draw();
    void this.#hear(recording).finally(() => {
      owner.recording(recording, false);
      if (this.#recording !== recording) return;
      this.#recording = undefined;
      this.#draw();
    });
  };
  /** From the question for the microphone until what was recorded is kept. */
  async #hear(recording: Recording): Promise<void> {
    const { owner, recorder, instead } = recording;
    const fail = (at: string, key: Key) => {
      if (!recording.thrown && this.#visit === visitOf(owner))
        this.#fail(at, this.#t(key, { size: inMB(LARGEST_TOGETHER) }));
    };
    let clock = 0;
    const begun = () => {
      recording.state = 'begun';
      owner.recording(recording, true);
      clock = window.setInterval(() => {
        if (recorder.seconds >= LONGEST) recorder.stop();
        this.#draw();
      }, 1000);
      this.#go('media-stop');
    };
    let heard: Blob | undefined;
    try {
      heard = await recorder.record(begun);
    } catch {
      return fail('media-record', 'media.error.microphone');
    } finally {
      clearInterval(clock);
      recording.state = 'stopped';
    }
    if (recording.thrown) return;
    if (!heard) return fail('media-record', 'media.error.nothing');
    // under a plain type (`audio/webm`): the store and the form know it by that
    const blob = new Blob([heard], { type: heard.type.split(';')[0]! });
    const made: Chosen = { kind: 'audio', blob, instead, on: { said: '', on: today() } };
    this.#draw();
    const wrong = await this.#keep(owner, made, recording);
    if (!wrong || recording.thrown || this.#visit !== visitOf(owner)) return;
    // nobody can say it again as it was said: it stays, to be tried once more
    this.#choose(made);
    fail('media-use', wrong);
  }
  readonly #stop = (): void => this.#recording?.recorder.stop();
  /** Nothing of this recording is kept; one that was there before stays. */
  readonly cancelRecording = (): void => {
    const recording = this.#recording;
    if (!recording) return;
    recording.thrown = true;
    recording.recorder.cancel();
    recording.owner.recording(recording, false);
    this.#recording = undefined;
    this.#go('media-title');
  };

  // --- a drawing

  readonly #takePad = (): void => {
    if (this.#busy) return;
    const owner = this.#owner();
    const pad = new Pad(() => {
      owner.recording(pad, pad.lines > 0);
      this.#wrong = undefined;
      announce(this.#lines(pad));
      this.#draw();
    });
    this.#drawing = { owner, pad };
    this.#wrong = undefined;
    this.#go('media-pad');
  };
  #putPadAway(): void {
    const drawing = this.#drawing;
    drawing?.owner.recording(drawing.pad, false);
    this.#drawing = undefined;
  }
  readonly #throwDrawing = (): void => {
    this.#putPadAway();
    this.#wrong = undefined;
    this.#go('media-title');
  };
  /** What a button of the paper does; with nothing on the paper, why not. */
  #onPaper(at: string, act: (pad: Pad) => void): void {
    const pad = this.#drawing?.pad;
    if (pad?.lines) return act(pad);
    this.#fail(at, this.#t('media.error.blank'));
  }
  #useDrawing(pad: Pad): void {
    const at = 'media-draw-use';
    void this.#doing(at, 'media.error.save', async (owner) =>
      this.#offer(owner, at, {
        kind: 'image',
        blob: await pad.picture(),
        pad,
        on: { said: '', on: today() },
      }),
    );
  }
  #lines({ lines: n }: Pad): string {
    return this.#t(n ? 'media.draw.lines' : 'media.draw.none', { n });
  }

  /** Nothing of what was begun here is wanted. */
  cancel(): void {
    this.cancelRecording();
    this.#putPadAway();
    if (this.#busy) this.#busy.thrown = true;
    this.#busy = undefined;
    this.#choose(undefined);
    this.#focus = undefined;
  }

  // --- what is drawn

  render(): TemplateResult {
    const { self } = this.#owner();
    const visit = visitOf(this.#owner());
    if (this.#visit !== visit) {
      // a recording for another is kept by itself
      this.#leave();
      this.#putPadAway();
      this.#visit = visit;
      this.#recording = this.#wrong = this.#busy = undefined;
      this.#choose(undefined);
    }
    const says = new Says(this.#owner(), this.#wrong);
    const title = says.key('media-title');
    return html`<div class="media-tool form" role="group" aria-labelledby=${title}>
      <p class="heading" id=${title} data-key=${title} tabindex="-1">
        ${this.#t(self ? 'media.title.self' : 'media.title.helper')}
      </p>
      ${repeat(
        rowsOf(this.#owner()),
        ({ id: its }) => its,
        (row) => this.#item(says, row),
      )}
      ${this.#now(says)}
    </div>`;
  }

  #now(says: Says): TemplateResult {
    const busy = !!this.#busy;
    const chooser = (kind: MediaKind) =>
      choose(says, kind, this.#pick, () =>
        this.#host.shadowRoot?.querySelector<HTMLInputElement>(`.media-tool [accept="${kind}/*"]`)?.click(),
      );
    if (this.#recording)
      return recordingNow(says, this.#recording, { stop: this.#stop, throwAway: this.cancelRecording });
    if (this.#chosen) return this.#asking(says, this.#chosen);
    if (!this.#drawing)
      return add(says, {
        busy,
        canRecord: this.#canRecord,
        record: () => this.#record(),
        draw: this.#takePad,
        chooser,
      });
    const { pad } = this.#drawing;
    return drawingNow(says, pad, {
      busy,
      lines: this.#lines(pad),
      use: () => this.#onPaper('media-draw-use', () => this.#useDrawing(pad)),
      takeBack: () => this.#onPaper('media-draw-undo', () => pad.takeBack()),
      clear: () => this.#onPaper('media-draw-again', () => pad.clear()),
      throwAway: this.#throwDrawing,
      chooser,
    });
  }
  #item(says: Says, row: Media): TemplateResult | typeof nothing {
    const still = this.#recording || (this.#chosen && this.#wrong?.at !== 'media-use');
    return item(
      says,
      row,
      !still && {
        again: this.#canRecord && this.#record,
        throwAway: (id) => this.#throwAway(id),
      },
    );
  }
  #asking(says: Says, { kind, blob }: Chosen): TemplateResult {
    if (this.#host.isConnected) this.#address ??= URL.createObjectURL(blob);
    return asking(says, kind, this.#address, { use: this.#use, leave: () => this.#ask(undefined) });
  }
}
