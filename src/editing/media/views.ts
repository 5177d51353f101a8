/** What the tool shows, at each moment of what it does: it decides nothing, and every button does what it is given. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Id, Media } from '../../person/record.js';
import { button } from '../forms/fields.js';
import { write } from './in-record.js';
import { inMB, kindOf, kinds, largest, LONGEST, type MediaKind } from './limits.js';
import type { Pad } from './pad.js';
import type { Says } from './says.js';
import { shown } from './shown.js';

type Press = () => void;
/** The button for a file of a kind. */
type Chooser = (kind: MediaKind) => TemplateResult;

/** One that is there, as it is seen or heard, and what is said of it. `acts`: none while something else is asked. */
export function item(
  says: Says,
  row: Media,
  acts: false | { readonly again: false | ((id: Id) => void); readonly throwAway: (id: Id) => void },
): TemplateResult | typeof nothing {
  const kind = kindOf(row);
  if (!kind) return nothing;
  const { id, alt, file } = row;
  const name = alt?.text || says.t(`media.item.${kind}`);
  return html`<div
    class="media-item"
    role="group"
    aria-label=${name}
    data-key=${says.key(`media-of-${id}`)}
    tabindex="-1"
  >
    ${shown(kind, says.owner.address(file), name)}
    <div class="form">
      ${field(says, row, 'alt', kind)} ${kind === 'image' ? nothing : field(says, row, 'transcript', kind)}
      ${
        acts
          ? html`<div class="row">
              ${kind === 'audio' && acts.again ? again(says, id, acts.again, alt?.text) : nothing}
              ${says.button('media.throw', () => acts.throwAway(id), `media-throw-${id}`, undefined, alt?.text)}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}
const again = (says: Says, id: Id, record: (id: Id) => void, of: string | undefined): TemplateResult =>
  says.button('media.again', () => record(id), `media-again-${id}`, undefined, of);

function field(says: Says, row: Media, name: 'alt' | 'transcript', kind: MediaKind): TemplateResult {
  const at = says.key(`media-${name}-${row.id}`);
  const label = name === 'alt' ? (`media.alt.${kind}` as const) : 'media.transcript';
  return html`<div class="field">
    <label for=${at}>${says.t(label)}</label>
    <p class="hint" id="${at}-hint">${says.t(`${label}.hint`)}</p>
    <textarea
      id=${at}
      data-key=${at}
      dir="auto"
      rows="2"
      lang=${row[name]?.lang ?? says.owner.said.lang}
      aria-describedby="${at}-hint"
      .value=${live(row[name]?.text ?? '')}
      @input=${(event: Event) => write(says.owner, row, name, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

export const choose = (
  says: Says,
  kind: MediaKind,
  pick: (kind: MediaKind, event: Event) => void,
  open: Press,
): TemplateResult =>
  html`<input
      type="file"
      accept="${kind}/*"
      hidden
      @change=${(event: Event) => pick(kind, event)}
    />${says.button(`media.choose.${kind}`, open, `media-${kind}`)}`;

/** Nothing is begun. */
export function add(
  says: Says,
  {
    busy,
    canRecord,
    record,
    draw,
    chooser,
  }: {
    readonly busy: boolean;
    readonly canRecord: boolean;
    readonly record: Press;
    readonly draw: Press;
    readonly chooser: Chooser;
  },
): TemplateResult {
  const sizes = { image: inMB(largest.image), audio: inMB(largest.audio), video: inMB(largest.video) };
  const about = busy
    ? [says.t('media.opening')]
    : [
        says.t('media.sizes', sizes),
        ...(canRecord && !says.owner.self ? [says.t('media.record.ask')] : []),
        canRecord ? says.t('media.record.long', { n: LONGEST / 60 }) : says.t('media.record.none'),
      ];
  return html`<p class="hint">${about.join(' ')}</p>
    ${says.error('media-record')} ${kinds.map((kind) => says.error(`media-${kind}`))}
    <div class="row">
      ${canRecord ? says.button('media.record', record, 'media-record') : nothing}
      ${says.button('media.draw', draw, 'media-draw')} ${kinds.map(chooser)}
    </div>`;
}

export function drawingNow(
  says: Says,
  pad: Pad,
  {
    busy,
    lines,
    use,
    takeBack,
    clear,
    throwAway,
    chooser,
  }: {
    readonly busy: boolean;
    /** How many there are, in words. */
    readonly lines: string;
    readonly use: Press;
    readonly takeBack: Press;
    readonly clear: Press;
    readonly throwAway: Press;
    readonly chooser: Chooser;
  },
): TemplateResult {
  const title = says.key('media-pad');
  const errors = ['media-record', 'media-draw-use', 'media-draw-undo', 'media-draw-again', 'media-image'];
  return html`<div class="form" role="group" aria-labelledby=${title}>
    <p class="heading" id=${title} data-key=${title} tabindex="-1">${says.t('media.draw')}</p>
    <p class="hint">
      ${busy ? says.t('media.opening') : `${says.t('media.draw.how')} ${says.t('media.draw.instead')}`}
    </p>
    <div class="media-paper" role="img" aria-label=${says.t('media.draw.paper', { lines })}>
      ${pad.canvas}
    </div>
    ${errors.map((at) => says.error(at))}
    <div class="row">
      ${says.button('media.draw.use', use, 'media-draw-use', 'main')}
      ${says.button('media.draw.undo', takeBack, 'media-draw-undo')}
      ${
        pad.canBringBack
          ? says.button('media.draw.back', () => pad.bringBack(), 'media-draw-again')
          : says.button('media.draw.again', clear, 'media-draw-again')
      }
      ${says.button(pad.lines ? 'media.draw.throw' : 'media.stop', throwAway, 'media-draw-stop')}
      ${chooser('image')}
    </div>
  </div>`;
}

export function recordingNow(
  says: Says,
  {
    state,
    recorder: { seconds },
  }: { readonly state: 'waiting' | 'begun' | 'stopped'; readonly recorder: { readonly seconds: number } },
  { stop, throwAway }: { readonly stop: Press; readonly throwAway: Press },
): TemplateResult {
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const begun = state !== 'waiting';
  return html`<div class="media-recording">
    <p>
      ${
        state === 'begun'
          ? html`<span class="media-dot"></span>${says.t('media.recording')} <span dir="ltr">${time}</span>`
          : says.t(begun ? 'media.opening' : 'media.waiting')
      }
    </p>
    <div class="row">
      ${begun ? says.button('media.stop', stop, 'media-stop', 'main') : nothing}
      ${says.button('media.stop.throw', throwAway, begun ? 'media-cancel' : 'media-stop')}
    </div>
  </div>`;
}

/** Before a picture, a sound or a film goes into the record. */
export function asking(
  says: Says,
  kind: MediaKind,
  address: string | undefined,
  { use, leave }: { readonly use: Press; readonly leave: Press },
): TemplateResult {
  const { self, answer } = says.owner;
  const what = kind === 'audio' ? 'hear' : 'see';
  const title = says.key('media-ask');
  return html`<div class="media-item" role="group" aria-labelledby=${title}>
    <p class="heading" id=${title} data-key=${title} tabindex="-1">
      ${says.t(`media.ask.${what}.${self ? 'self' : answer ? 'answer' : 'helper'}`)}
    </p>
    ${shown(kind, address, says.t(`media.item.${kind}`))}
    <div class="form">
      ${kind === 'audio' ? nothing : html`<p class="hint">${says.t('media.ask.dignity')}</p>`}
      ${says.error('media-use')}
      <div class="row">
        ${says.button('media.use', use, 'media-use', 'main')} ${button(says.t('media.use.not'), leave)}
      </div>
    </div>
  </div>`;
}
