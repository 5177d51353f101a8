import { html, type TemplateResult } from 'lit';
import type { Id } from '../../person/record.js';
import { OWN_TOPIC } from '../../statements/answers.js';
import { button, textField } from '../forms/fields.js';
import { newId } from '../session.js';
import { put, type Sheet } from './sheet.js';
import { rankAtEnd, voiceOf } from './write.js';

export interface OwnStatement {
  /** As far as it is written by now; undefined while it is not asked for. */
  now(): string | undefined;
  write(text: string | undefined): void;
  /** It is in the record, and can be asked. */
  kept(id: Id): void;
}

/** A statement of the person's own, to stand beside the set. */
export function ownStatement(sheet: Sheet, own: OwnStatement): TemplateResult {
  const { t, person } = sheet;
  const value = own.now();
  if (value === undefined)
    return html`<div class="row">
      ${button(
        t('statements.own.add'),
        () => {
          own.write('');
          sheet.focus('own');
        },
        { key: 'own-add' },
      )}
    </div>`;
  const keep = () => {
    const text = own.now()?.trim();
    own.write(undefined);
    if (!text) return sheet.focus('own-add');
    const id = newId();
    sheet.act([
      put({
        id,
        kind: 'words',
        topic: OWN_TOPIC,
        said: voiceOf(sheet, text, 'person'),
        rank: rankAtEnd(person),
        onlyFor: sheet.audiences,
      }),
    ]);
    own.kept(id);
  };
  return html`<div class="field">
    ${textField({
      id: 'own',
      label: t('statements.own.label'),
      errors: [],
      lines: 2,
      lang: person.lang,
      value,
      input: (text) => own.write(text),
    })}
    <div class="row">${button(t('statements.own.save'), keep, { look: 'main', key: 'own-save' })}</div>
  </div>`;
}
