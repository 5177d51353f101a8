import type { Holder, Keeping } from '../../context/holder.js';
import type { Draft, Keep, KeepCode } from '../../keeping/keep.js';
import { keep as english } from '../../locales/en/keep.js';
import type { KeepKey, Locale } from '../../locales/locale.js';
import { fillStrings } from '../../locales/make-locale.js';
import { parse } from '../../person/parse.js';
import { isWhole, type Person } from '../../person/record.js';
import type { Desk } from '../desk.js';
import { keepNotices, keptAtStop } from './keep-notices.js';
import { isLoose, type Notes } from '../notes.js';
import { Session } from '../session.js';

/** Drafts are written within 300 ms of typing: the wait, and time for the write itself. */
const DRAFT = 150;
/** So long a draft waits for the bytes that its words name; then the words go alone, and once more when the bytes are there. */
const BYTES = 100;

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
  /** What was open and begun in that draft. */
  #keptNotes: Notes | undefined;
  /** A draft of ours is stored. */
  #drafted = false;
  /** Why the last save, or the last draft, was not kept. */
  readonly #failures = new Map<'save' | 'draft', KeepCode>();
  /** The record as it was last kept, as a draft at least. */
  #kept: Person | null | undefined;
  /** Words came from another tab, or another save, and were kept beside these. */
  joined?: 'tab' | 'save' | undefined;
  /** To be said aloud, once. */
  #news: KeepKey | undefined;

  constructor(holder: Holder, keep: Keep, onDevice: boolean) {
    this.#holder = holder;
    this.#keep = keep;
    this.onDevice = onDevice;
    this.state = onDevice ? 'ask' : 'loading';
  }

  async start(): Promise<void> {
    const { hasKept } = this.#keep;
    if (this.onDevice && hasKept && !(await hasKept.call(this.#keep))) return;
    if (this.#isOver) return;
    this.state = 'loading';
    await this.#holder.reading;
    const before = this.#holder.person;
    let person: Person | undefined;
    try {
      const kept = (await this.#keep.load()) ?? null;
      if (this.#isOver) return;
      person = parse(kept).person;
    } catch (error) {
      if (this.#isOver) return;
      // a record that nobody has read must not be written over
      this.#fail('save', error);
      // nothing else would stand there; and what somebody began instead could never be kept
      if (!this.#holder.person)
        this.#holder.fail({ path: 'load', message: `What is kept could not be loaded. ${String(error)}` });
      return this.#stopKeeping();
    }
    const here = this.#holder.person;
    this.#base = this.#kept = person;
    if (here && !this.#mayKeep(here)) return this.#stopKeeping();
    this.state = 'on';
    if (person && here && here !== before) Session.of(this.#holder).join(before, person);
    else if (person) this.#holder.receive(person);
    // where a page keeps records of its own and has none yet, one can be begun; a device may be given one any moment
    else if (here === undefined && !this.onDevice) this.#holder.receive(null);
    await this.#bytes(person);
    const draft = await this.#keep.loadDraft?.();
    if (this.#isOver) return;
    const typed = parse(draft?.person).person;
    // another person's words are not offered in this record, nor thrown away
    const { id } = this.#holder.person ?? typed ?? {};
    if (typed && isWhole(typed) && typed.id === id) {
      this.#draft = draft;
      this.#news = 'keep.draft';
    }
    this.#watch();
    this.#holder.notify();
  }

  /** The page keeps somewhere else by now, or nowhere: what still comes from here is not for it. */
  get #isOver(): boolean {
    return this.#holder.keeping !== this;
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
    // taken out of the page, it is watched when it is there again
    if (!this.#holder.owner.isConnected || this.#holder.keeping !== this) return;
    this.#stopWatching ??= this.#keep.watch?.((saved) => {
      const { person } = parse(saved);
      const here = this.#holder.person;
      if (!person || !isWhole(person) || (here && here.id !== person.id)) return;
      this.#join('tab');
      Session.of(this.#holder).join(this.#base, person);
      this.#base = person;
      void this.#bytes(person);
    });
  }

  #join(how: 'tab' | 'save'): void {
    // what was saved meanwhile is from that other tab as well: nobody is told that there was somebody else
    if (this.joined === 'tab') return;
    if (this.joined !== how) this.#news = how === 'tab' ? 'common.otherTab' : 'common.merged';
    this.joined = how;
  }
  /** What is to be said aloud; and where a page opens again as it was left, scrolled to the words somebody wrote, what is asked above them is shown. */
  news(root: ShadowRoot | null): KeepKey | undefined {
    const news = this.#news;
    this.#news = undefined;
    if (news === 'keep.draft' && document.activeElement === document.body) {
      const asks = root?.querySelector('[data-key=draft-use]')?.closest('.ask');
      if (asks && asks.getBoundingClientRect().top < 0) asks.scrollIntoView();
    }
    return news;
  }

  /** Photos and sounds beside the record. */
  async #bytes(person: Person | undefined): Promise<void> {
    for (const { file } of Object.values(person?.media ?? {})) {
      if (!file.startsWith('sha256-') || this.#holder.files.has(file)) continue;
      try {
        const blob = await this.#keep.files?.get(file);
        if (blob) this.#holder.addFile(file, blob);
      } catch {
        // one that cannot be had takes neither the others nor a draft with it: in its place stands its name
      }
    }
  }

  /** The files that where it is kept was given, or is being given, and that the record names: a film is not sent with each letter. */
  readonly #given = new Map<string, Promise<void>>();
  /** Those that it did not take: tried again when a change is made, not with each letter. */
  readonly #refused = new Set<string>();
  /** The bytes that a record names. Rejects when some could not be kept; words are kept all the same. */
  async #putBytes({ media }: Person): Promise<void> {
    const { files } = this.#keep;
    if (!files) return;
    const named = new Set(Object.values(media).map(({ file }) => file));
    for (const file of this.#given.keys()) if (!named.has(file)) this.#given.delete(file);
    const give = async (file: string, blob: Blob): Promise<void> => {
      try {
        await files.put(blob);
      } catch (error) {
        this.#refused.add(file);
        throw error;
      }
    };
    const puts: Promise<void>[] = [];
    for (const [file, blob] of this.#holder.files) {
      if (!named.has(file)) continue;
      const put = this.#given.get(file) ?? give(file, blob);
      this.#given.set(file, put);
      puts.push(put);
    }
    await Promise.all(puts);
  }
  #again(): void {
    for (const file of this.#refused) this.#given.delete(file);
    this.#refused.clear();
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }
  /** Asked whether the draft shall be thrown away: it does not come back. */
  dropping = false;
  async answerDraft(use: boolean): Promise<void> {
    const draft = this.#draft;
    this.#draft = undefined;
    this.dropping = false;
    if (!draft) return;
    const typed = parse(draft.person).person;
    if (use && typed) {
      const base = parse(draft.base ?? null).person ?? this.#base;
      const session = Session.of(this.#holder);
      session.takeUp(typed, base, draft.form);
      await this.#bytes(typed);
      this.#holder.notify();
      // kept again before the old draft goes, or that one is offered again
      await (session.form ? this.#saveDraft() : this.#queue);
      if (this.failure) return;
    } else this.#holder.notify();
    await this.#try('draft', async () => this.#keep.forgetDraft?.(draft));
  }

  /** The person's answer to "Keep this on this device?" */
  answer(yes: boolean): void {
    this.state = yes ? 'on' : 'off';
    if (yes) {
      this.#watch();
      this.save(!!Session.of(this.#holder).form);
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
  /** Words are written one draft after the other; an upload that lasts holds up none of them. */
  #drafts: Promise<unknown> = Promise.resolve();
  async #saveDraft(): Promise<void> {
    const { person } = this.#holder;
    if (!person || !this.#keep.saveDraft || !this.#mayKeep(person)) return;
    await this.#try('draft', async () => {
      this.#drafted = true;
      const bytes = this.#putBytes(person);
      const there = await Promise.race([
        bytes.then(
          () => true,
          () => true,
        ),
        new Promise<false>((ok) => setTimeout(() => ok(false), BYTES)),
      ]);
      await this.#inTurn();
      await bytes;
      // on the device, bytes go with the words that name them
      if (!there) await this.#inTurn();
      if (!this.#drafted) return;
      this.#kept = this.#written?.person;
      this.#keptNotes = this.#written?.notes;
    });
  }
  #inTurn(): Promise<void> {
    const turn = this.#drafts.then(() => this.#writeDraft());
    this.#drafts = turn.catch(() => undefined);
    return turn;
  }
  /** The record and the form of the last draft that was written. */
  #written: { readonly person: Person; readonly notes: Notes | undefined } | undefined;
  /** The words as they are when it is their turn; none when they were saved, or cleared, meanwhile. */
  async #writeDraft(): Promise<void> {
    const { person } = this.#holder;
    const { form } = Session.of(this.#holder);
    if (!person || !this.#drafted || this.state !== 'on' || !this.#mayKeep(person)) return;
    await this.#keep.saveDraft?.({
      person,
      base: this.#base ?? undefined,
      ...(form && { form }),
      at: new Date().toISOString(),
    });
    this.#written = { person, notes: form?.notes };
  }

  get has(): boolean {
    return !!this.#base;
  }

  save(open = false): void {
    if (this.state !== 'on') return;
    this.#again();
    if (open && this.#keep.saveDraft) {
      this.#noDraft();
      void this.#saveDraft();
    } else this.#queue = this.#queue.then(() => this.#save());
  }
  /** `again`: words saved meanwhile are put together with these and saved once more; never for ever. */
  async #save(again = true): Promise<void> {
    const { person } = this.#holder;
    const isSaved = person === this.#base && !this.#drafted && !this.failure;
    if (!person || isSaved) return;
    if (!this.#mayKeep(person)) return this.#stopKeeping();
    await this.#try('save', async () => {
      const refused = await this.#putBytes(person).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
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
        this.#join('save');
        Session.of(this.#holder).join(base, theirs);
        return again ? this.#save(false) : undefined;
      }
      this.#base = person;
      if (refused) throw refused.error;
      this.#kept = person;
      this.#savedAt = new Date();
      // letters typed meanwhile are in no save yet: their draft stays
      if (this.#holder.person !== person || Session.of(this.#holder).form) return;
      this.#noDraft();
      this.#drafted = false;
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
    if (code === 'cleared') {
      this.state = this.onDevice ? 'ask' : 'off';
      this.#given.clear();
    }
    this.#holder.notify();
  }

  /** Leaves nothing on the device. */
  async clear(): Promise<void> {
    this.#noDraft();
    this.state = 'off';
    this.#given.clear();
    await this.#try('save', async () => this.#keep.clear?.());
    this.#holder.notify();
  }

  /** True while everything typed is kept, as a draft at least. */
  get safe(): boolean {
    const { form } = Session.of(this.#holder);
    return (
      this.state === 'on' &&
      !this.failure &&
      this.#kept === this.#holder.person &&
      (!form || !isLoose(form.notes) || this.#keptNotes === form.notes)
    );
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

  /** What a writer is told and asked of it: the words for it come with this part. */
  notices(desk: Parameters<typeof keepNotices>[0]): ReturnType<typeof keepNotices> {
    return keepNotices(desk, this);
  }
  stopped(desk: Desk): ReturnType<typeof keptAtStop> {
    return keptAtStop(desk, this);
  }

  stop(): void {
    if (this.#timer) {
      this.#noDraft();
      void this.#saveDraft();
    }
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }
  resume(): void {
    if (this.state === 'on') this.#watch();
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
  if (!onDevice && typeof keep.load !== 'function')
    throw new TypeError(
      `keep is "device", or an object with load() and save(), not ${JSON.stringify(keep)}.`,
    );
  const where = onDevice
    ? (await import('../../keeping/device.js')).deviceKeep({
        key: host.getAttribute('name') || host.id || 'person',
      })
    : keep;
  if (!wanted()) return;
  fillStrings('en', english);
  const keeping = new KeepingSession(holder, where, onDevice);
  holder.keeping = keeping;
  await keeping.start();
}
