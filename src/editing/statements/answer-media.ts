import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Holder } from '../../context/holder.js';
import type { Entry, Id, RowChange } from '../../person/record.js';
import type { Answer } from '../../statements/answers.js';
import { MediaPart } from '../late/media-part.js';
import { put, type Sheet } from './sheet.js';
import { chooserOf, voiceOf } from './write.js';

/** What is said with an answer beyond words: one form for each answer, since several may be open in a list. */
export class AnswerMedia {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #holder: () => Holder;
  readonly #parts = new Map<Id, MediaPart>();

  constructor(host: ReactiveControllerHost & HTMLElement, holder: () => Holder) {
    this.#host = host;
    this.#holder = holder;
  }

  render(sheet: Sheet, answer: Answer): TemplateResult {
    const { id, said } = answer;
    const { session, person, locale, name, sitting } = sheet;
    let part = this.#parts.get(id);
    if (!part) this.#parts.set(id, (part = new MediaPart(this.#host)));
    const here = (): Entry | undefined => {
      const now = session.person(locale.lang);
      return now.id === person.id ? now.entries[id] : undefined;
    };
    return part.render({
      id,
      answer: true,
      said,
      person,
      locale,
      name,
      self: sitting.help === 'no',
      files: session.files,
      address: this.#holder().address,
      words: (text) => voiceOf(sheet, text, chooserOf(answer)),
      now: () => here()?.said,
      put: (media, rows) => {
        const entry = here();
        if (!entry) return;
        const { media: _, ...words } = entry.said;
        sheet.type([
          put({ ...entry, said: { ...words, ...(media.length && { media }) } }, entry),
          ...Object.entries(rows).map(([its, after]): RowChange => ({
            table: 'media',
            id: its,
            before: session.person(locale.lang).media[its],
            after,
          })),
        ]);
      },
      recording: (one, recording) => session.recording(one, recording),
    });
  }
}
