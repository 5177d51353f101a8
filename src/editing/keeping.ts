import type { Holder, Keeping } from '../context/holder.js';
import type { Draft, Keep, KeepCode } from '../keeping/keep.js';
import type { Locale } from '../locales/locale.js';
import { parse } from '../person/parse.js';
import { isWhole, type Person } from '../person/record.js';
import { Session } from './session.js';

/** Drafts are written within 300 ms of typing: the wait, and time for the write itself. */
const DRAFT = 150;

/**
 * Keeps one record where the page said: drafts as words are typed, the record as changes are made whole. Nothing is
 * written before the person typed, and on a device nothing before they said yes. A record saved elsewhere meanwhile is
 * merged, never overwritten and never put in place unseen.
 */
export class KeepingSession implements Keeping {
  readonly #holder: Holder;
  readonly #keep: Keep;
  #stopWatching?: (() => void) | undefined;
  #timer = 0;
  #draft?: Draft | undefined;
  #queue: Promise<void> = Promise.resolve();
  #savedAt?: Date;
  #base: Person | null | undefined;

  /** `ask`: on a device, before the person has said yes. `loading`: what is kept has not answered. Nothing is kept in either. */
  state: 'ask' | 'loading' | 'on' | 'off';
  readonly onDevice: boolean;
  /** Why the last save, or the last draft, was not kept. */
  readonly #failures = new Map<'save' | 'draft', KeepCode>();
  /** The record as it was last kept, as a draft at least. */
  #kept: Person | null | undefined;
  /** Words came from another tab, or another save, and were kept beside these. */
  joined?: 'tab' | 'save' | undefined;

  constructor(holder: Holder, keep: Keep, onDevice: boolean) {
    this.#holder = holder;
    this.#keep = keep;
    this.onDevice = onDevice;
    this.state = onDevice ? 'ask' : 'loading';
  }

  async start(): Promise<void> {
    const { hasKept } = this.#keep;
    if (this.onDevice && hasKept && !(await hasKept.call(this.#keep))) return;
    this.state = 'loading';
    await this.#holder.reading;
    const before = this.#holder.person;
    let person: Person | undefined;
    try {
      person = parse((await this.#keep.load()) ?? null).person;
    } catch (error) {
      // a record that nobody has read must not be written over
      this.#fail('save', error);
      return this.#stopKeeping();
    }
    const here = this.#holder.person;
    this.#base = this.#kept = person;
    if (here && !this.#mayKeep(here)) return this.#stopKeeping();
    this.state = 'on';
    if (person && here && here !== before) Session.of(this.#holder).join(before, person);
    else if (person) this.#holder.receive(person);
    await this.#bytes(person);
    this.#draft = await this.#keep.loadDraft?.();
    this.#watch();
    this.#holder.notify();
  }

  /** Another person's record, or a copy of some of this one, is never put in the place of what is kept. */
  #mayKeep(person: Person): boolean {
    return isWhole(person) && (!this.#base || this.#base.id === person.id);
  }
  #stopKeeping(): void {
    this.state = 'off';
    if (!this.failure) this.#failures.set('save', 'failed');
    this.#holder.notify();
  }
  get failure(): KeepCode | undefined {
    return this.#failures.get('save') ?? this.#failures.get('draft');
  }

  #watch(): void {
    this.#stopWatching ??= this.#keep.watch?.((saved) => {
      const { person } = parse(saved);
      const here = this.#holder.person;
      if (!person || !isWhole(person) || (here && here.id !== person.id)) return;
      this.joined = 'tab';
      Session.of(this.#holder).join(this.#base, person);
      this.#base = person;
      void this.#bytes(person);
    });
  }

  /** Photos and sounds beside the record. */
  async #bytes(person: Person | undefined): Promise<void> {
    for (const { file } of Object.values(person?.media ?? {})) {
      if (!file.startsWith('sha256-') || this.#holder.files.has(file)) continue;
      const blob = await this.#keep.files?.get(file);
      if (blob) this.#holder.addFile(file, blob);
    }
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }
  async answerDraft(use: boolean): Promise<void> {
    const draft = this.#draft;
    this.#draft = undefined;
    if (!draft) return;
    if (use) {
      const theirs = parse(draft.person).person;
      if (theirs) Session.of(this.#holder).join(parse(draft.base ?? null).person ?? this.#base, theirs);
    }
    this.#holder.notify();
    await this.#try('draft', async () => this.#keep.forgetDraft?.(draft));
  }

  /** The person's answer to "Keep this on this device?" */
  answer(yes: boolean): void {
    this.state = yes ? 'on' : 'off';
    if (yes) {
      this.#watch();
      this.save();
    }
    this.#holder.notify();
  }

  typed(): void {
    // not begun anew at each letter: who writes without a rest is kept as well
    if (this.state !== 'on' || this.#timer) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      void this.#saveDraft();
    }, DRAFT);
  }
  #noDraft(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
  async #saveDraft(): Promise<void> {
    const { person } = this.#holder;
    const { saveDraft } = this.#keep;
    if (!person || !saveDraft || !this.#mayKeep(person)) return;
    await this.#try('draft', async () => {
      await saveDraft.call(this.#keep, {
        person,
        base: this.#base ?? undefined,
        at: new Date().toISOString(),
      });
      this.#kept = person;
    });
  }

  save(): void {
    if (this.state !== 'on') return;
    this.#queue = this.#queue.then(() => this.#save());
  }
  async #save(): Promise<void> {
    const { person } = this.#holder;
    if (!person) return;
    if (!this.#mayKeep(person)) return this.#stopKeeping();
    await this.#try('save', async () => {
      for (const [file, blob] of this.#holder.files)
        if (Object.values(person.media).some((m) => m.file === file)) await this.#keep.files?.put(blob);
      const answer = await this.#keep.save(person, { base: this.#base ?? undefined });
      if (answer) {
        const theirs = parse(answer.conflict).person;
        if (!theirs || theirs.id !== person.id || !isWhole(theirs)) {
          // it cannot be put together with this one, and must not be written over by the next save
          this.state = 'off';
          throw new TypeError('What was saved meanwhile is not a version of this record.');
        }
        const base = this.#base;
        this.#base = theirs;
        this.joined = 'save';
        Session.of(this.#holder).join(base, theirs); // a change of its own: it is saved again
        return;
      }
      this.#base = this.#kept = person;
      this.#savedAt = new Date();
      if (this.#holder.person !== person) return; // letters typed meanwhile are in no save yet: their draft stays
      this.#noDraft();
      await this.#keep.saveDraft?.();
    });
    this.#holder.notify();
  }

  async #try(which: 'save' | 'draft', what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
      // a save holds all that a draft would; a draft that went well says nothing of a save that did not
      this.#failures.delete(which);
      if (which === 'save') this.#failures.delete('draft');
    } catch (error) {
      this.#fail(which, error);
    }
  }
  #fail(which: 'save' | 'draft', error: unknown): void {
    const code = (error as { code?: KeepCode }).code ?? 'failed';
    this.#failures.set(which, code);
    if (code === 'cleared') this.state = this.onDevice ? 'ask' : 'off';
    this.#holder.notify();
  }

  /** Leaves nothing on the device. */
  async clear(): Promise<void> {
    this.#noDraft();
    this.state = 'off';
    await this.#try('save', async () => this.#keep.clear?.());
    this.#holder.notify();
  }

  /** True while everything typed is kept, as a draft at least. */
  get safe(): boolean {
    return this.state === 'on' && !this.failure && this.#kept === this.#holder.person;
  }

  status(locale: Locale): string {
    if (this.failure || this.state !== 'on') return '';
    return this.#savedAt
      ? locale.t('common.saved', {
          time: this.#savedAt.toLocaleTimeString(/^(cy|en)\b/.test(locale.lang) ? 'en-GB' : locale.lang, {
            hour: '2-digit',
            minute: '2-digit',
          }),
        })
      : '';
  }

  stop(): void {
    this.#noDraft();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }
}

/** `name`: what the record is kept under on the device: the element's `name`, else its `id`. */
export async function startKeeping(
  holder: Holder,
  keep: 'device' | Keep,
  host: HTMLElement,
  wanted: () => boolean,
): Promise<void> {
  const onDevice = keep === 'device';
  const where = onDevice
    ? (await import('../keeping/device.js')).deviceKeep({
        key: host.getAttribute('name') || host.id || 'person',
      })
    : keep;
  if (!wanted()) return;
  const keeping = new KeepingSession(holder, where, onDevice);
  holder.keeping = keeping;
  await keeping.start();
}
