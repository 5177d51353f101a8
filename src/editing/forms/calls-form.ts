import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Entry } from '../../person/record.js';
import { calledFor } from '../../person/takes.js';
import { named } from '../../present/whose.js';
import { asBefore, saidByWriter, type Called, type Desk } from '../desk.js';
import { doubted } from './doubts.js';
import { button, choiceField, textField } from './fields.js';
import { calledIn } from '../notes.js';
import { peoplePicker } from './people-picker.js';

type Call = NonNullable<Connection['call']>;

/** Whom to call: who is down, and the form of the one that is open. Each person is asked before their number is printed. */
export function callsForm(desk: Desk, newId: () => string): TemplateResult {
  const { person, open, locale } = desk;
  const word = (key: string) => locale.find(key) ?? key;
  const down = calledFor(person.people);
  if (open?.what === 'call') return oneCall(desk, open.id, open.before, newId);
  if (open) return html``;
  // they stand together below the list: without the name nobody sees which is whose
  const change = (c: Connection) => `${desk.t('common.change')}: ${named(c, locale)}`;
  return html`${
      down.length
        ? html`<div class="tools">
            ${down.map((c) =>
              button(change(c), () => desk.show({ what: 'call', id: c.id }, 'call-number'), {
                key: `call-${c.id}`,
              }),
            )}
          </div>`
        : nothing
    }
    <div class="row">
      ${button(word('ask.call.add'), () => desk.show({ what: 'call', id: '' }, 'call-who'), {
        key: 'add-call',
      })}
    </div>`;
}

function oneCall(desk: Desk, id: string, before: Called | undefined, newId: () => string): TemplateResult {
  const { person, locale, t } = desk;
  const word = (key: string) => locale.find(key) ?? key;
  const { one, number } = calledIn(person, id);
  if (!one)
    return html`<div class="form" role="group" aria-label=${word('ask.call.add')}>
      ${desk.summary()}
      ${peoplePicker(desk, {
        id: 'call-who',
        label: word('ask.call.who'),
        chosen: [],
        choose: ([who], added) => {
          if (added) desk.type({ people: { [added.id]: added } });
          if (who) desk.show({ what: 'call', id: who }, 'call-number');
        },
      })}
      <div class="row">${button(t('common.cancel'), () => desk.show(undefined, 'add-call'))}</div>
    </div>`;
  const last = Math.max(0, ...Object.values(person.people).map((c) => c.call?.order ?? 0));
  const call: Call = one.call ?? { order: last + 1, when: 'any' };
  const put = (change: Partial<Call>) =>
    desk.type({ people: { [id]: { ...one, call: { ...call, ...change } } } });
  const dial = (text: string) => {
    const entry: Entry = number
      ? { ...number, said: { ...number.said, text } }
      : { id: newId(), kind: 'fact', topic: 'people/call', said: saidByWriter(desk, text), rank: 'a' };
    desk.type({
      entries: { [entry.id]: entry },
      people: { [id]: { ...one, call, contact: number ? (one.contact ?? []) : [entry.id] } },
    });
  };
  const save = () => {
    if (number && doubted(desk, number, 'call-number')) return;
    if (!one.call) put({});
    desk.session.finish();
    desk.show(undefined, `call-${id}`);
    desk.saved();
  };
  const cancel = () => {
    const was = before?.one;
    const had = before?.number;
    desk.act({
      // whoever was added here goes again
      people: { [id]: was && asBefore(one, was, ['call', 'contact']) },
      ...(number && {
        entries: { [number.id]: had && (had.id === number.id ? asBefore(number, had, ['said']) : number) },
      }),
    });
    desk.show(undefined, was?.call ? `call-${id}` : 'add-call');
  };
  const yes = [{ value: 'yes', label: word('code.true') }];
  return html`<div class="form" role="group" aria-label=${named(one, locale)}>
    ${desk.summary()}
    <p class="prompt">${named(one, locale)}</p>
    ${textField({
      id: 'call-number',
      label: word('ask.call.number'),
      errors: desk.errors,
      value: number?.said.text ?? '',
      input: dial,
    })}
    ${choiceField({
      id: 'call-print',
      label: word('ask.call.mayPrint'),
      hint: word('ask.call.mayPrint.hint'),
      errors: [],
      many: true,
      chosen: call.mayPrint ? ['yes'] : [],
      choices: yes,
      choose: (chosen) => put({ mayPrint: chosen.length > 0 }),
    })}
    ${choiceField({
      id: 'call-when',
      label: word('ask.call.when'),
      errors: [],
      chosen: [call.when],
      choices: (['day', 'night', 'any'] as const).map((value) => ({
        value,
        label: word(`code.call.when.${value}`),
      })),
      choose: ([when]) => put({ when: when as Call['when'] }),
    })}
    ${choiceField({
      id: 'call-stay',
      label: desk.twin('ask.call.canStay'),
      errors: [],
      many: true,
      chosen: call.canStay ? ['yes'] : [],
      choices: yes,
      choose: (chosen) => put({ canStay: chosen.length > 0 }),
    })}
    <div class="row">
      ${button(t('common.save'), save, { look: 'main', key: 'save' })} ${button(t('common.cancel'), cancel)}
      ${
        before?.one?.call
          ? button(word('ask.call.takeOff'), () => {
              const { call: _, ...rest } = one;
              desk.show(undefined, 'add-call');
              desk.act({ people: { [id]: rest } });
            })
          : nothing
      }
    </div>
  </div>`;
}
