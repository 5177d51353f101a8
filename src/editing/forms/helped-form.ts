import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../base/today.js';
import { helped as english } from '../../locales/en/helped.js';
import { fillStrings } from '../../locales/make-locale.js';
import type { PersonDocument, When } from '../../person/record.js';
import { settledWhen, shownWhen, whenOf } from './dates.js';
import { asBefore, saidByWriter, type Desk } from '../desk.js';
import { button, choiceField, textField } from './fields.js';
import { addBegun, peoplePicker } from './people-picker.js';

/** Its words, before any of it is drawn. */
export const ready = (): void => fillStrings('en', english);

/** An ISO date so many months after another; the last day of the month where that month is shorter. */
export function monthsLater(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Months of an ISO 8601 duration in whole months or years; any other is none that is offered here. */
function monthsOf(duration = ''): number {
  const [, count = '', unit] = /^P(\d{1,3})([MY])$/.exec(duration) ?? [];
  return Number(count) * (unit === 'Y' ? 12 : 1);
}

const dated = (on: string): When => ({ said: '', on });

/** What this form asks of a page. */
const asked: readonly (keyof PersonDocument)[] = [
  'way',
  'helped',
  'seen',
  'checked',
  'checkedBy',
  'there',
  'checkAgain',
  'owner',
  'status',
];

/** Until somebody has said who helped: whoever said that they are helping today. It is written with the first answer, or on Save. */
function withHelper({ document, session: { writer } }: Desk): PersonDocument {
  if (document.way || document.helped.length || !writer?.id) return document;
  return { ...document, helped: [writer.id], ...(writer.as === 'together' && { way: 'helped' }) };
}

/** The foot of the page: who helped, whether the person went through it, when it was checked and when again. */
export function helpedForm(desk: Desk): TemplateResult {
  const { t, twin, errors, name, self, session, locale } = desk;
  const document = withHelper(desk);
  const before = desk.open?.what === 'helped' ? desk.open.before : undefined;
  const put = (change: Partial<PersonDocument>, people?: object) =>
    desk.type({
      documents: { [document.id]: { ...document, ...change } },
      ...(people && { people: people as Record<string, unknown> }),
    });
  const added = (c?: { id: string }) => c && { [c.id]: c };
  const done = () => {
    addBegun(desk);
    const now = session.person(locale.lang).documents[document.id] ?? desk.document;
    const page = withHelper({ ...desk, document: now });
    const { checked, checkAgain } = page;
    desk.type({
      documents: {
        [page.id]: {
          ...page,
          ...(checked && { checked: settledWhen(checked, locale) }),
          ...(checkAgain && { checkAgain: settledWhen(checkAgain, locale) }),
        },
      },
    });
    session.finish();
    desk.show(undefined, 'change-helped');
    desk.saved();
  };
  const cancel = () => {
    if (desk.person.documents[document.id])
      desk.act({ documents: { [document.id]: before && asBefore(desk.document, before, asked) } });
    desk.show(undefined, 'change-helped');
  };
  const now = today();
  const { seen } = document;
  const { since: _, ...rest } = seen ?? (saidByWriter(desk, '') as NonNullable<typeof seen>);
  const { writer } = session;
  /** Whether the person was there is known of the one who writes. */
  const there = (checkedBy: string | undefined) =>
    !!checkedBy &&
    checkedBy === writer?.id &&
    (writer.as === 'together' ? { there: true } : writer.here !== undefined && { there: writer.here });
  return html`<div class="form card">
    ${desk.summary()}
    ${choiceField({
      id: 'way',
      label: t('helped.ask.way'),
      errors,
      chosen: document.way ? [document.way] : [],
      choices: (['alone', 'helped', 'made-for-me'] as const).map((value) => ({
        value,
        label: twin(`helped.ask.way.${value}`, { name }),
      })),
      choose: ([way]) => put({ way: way as PersonDocument['way'] }),
    })}
    ${
      document.way === 'alone'
        ? nothing
        : peoplePicker(desk, {
            id: 'helped',
            label: t('helped.ask.who'),
            many: true,
            chosen: document.helped,
            choose: (helped, c) => put({ helped }, added(c)),
          })
    }
    ${choiceField({
      id: 'seen',
      label: twin('helped.ask.seen', { name }),
      errors,
      hint: seen?.since && t('helped.ask.since'),
      // asked again: something was changed after they went through it
      chosen: [seen && !seen.since ? seen.right : 'not-yet'],
      choices: [...(['yes', 'partly', 'no'] as const), ...(self ? [] : ['shown']), 'not-yet'].map(
        (value) => ({
          value,
          label: twin(`profile.finish.${value}`, { name }),
        }),
      ),
      choose: ([right]) =>
        put({
          seen:
            right === 'not-yet'
              ? seen?.since && seen
              : {
                  ...(seen?.text ? rest : saidByWriter(desk, '')),
                  right: right as NonNullable<PersonDocument['seen']>['right'],
                },
        }),
    })}
    ${
      seen
        ? textField({
            id: 'seen-how',
            label: seen.right === 'shown' ? t('profile.finish.how', { name }) : t('profile.finish.more'),
            errors,
            lines: 2,
            value: seen.text,
            input: (text) => put({ seen: { ...seen, ...saidByWriter(desk, text) } }),
          })
        : nothing
    }
    ${textField({
      id: 'checked',
      label: t('helped.ask.checked'),
      hint: t('helped.ask.checked.hint'),
      errors,
      value: shownWhen(document.checked, locale),
      input: (text) => put({ checked: text.trim() ? whenOf(text, locale) : undefined }),
    })}
    ${
      document.checked?.on === now
        ? nothing
        : html`<div class="row">
            ${button(t('helped.ask.checked.today'), () => {
              const checkedBy = self ? desk.person.id : writer?.id;
              put({ checked: dated(now), ...(checkedBy && { checkedBy }), ...there(checkedBy) });
              desk.focus('checked');
            })}
          </div>`
    }
    ${
      document.checked
        ? html`${peoplePicker(desk, {
            id: 'checked-by',
            label: t('helped.ask.checkedBy'),
            self: true,
            chosen: document.checkedBy ? [document.checkedBy] : [],
            choose: ([checkedBy], c) => put({ checkedBy, ...there(checkedBy) }, added(c)),
          })}
          ${
            document.checkedBy && document.checkedBy !== desk.person.id
              ? choiceField({
                  id: 'there',
                  label: twin('helped.ask.there', { name }),
                  errors,
                  chosen: document.there === undefined ? [] : [document.there ? 'yes' : 'no'],
                  choices: [
                    { value: 'yes', label: t('common.yes') },
                    { value: 'no', label: t('common.no') },
                  ],
                  choose: ([v]) => put({ there: v === 'yes' }),
                })
              : nothing
          }`
        : nothing
    }
    ${choiceField({
      id: 'again',
      label: t('helped.ask.when'),
      hint: t('helped.ask.sooner'),
      errors,
      chosen: [3, 6, 12].filter((m) => document.checkAgain?.on === monthsLater(now, m)).map(String),
      choices: [3, 6, 12].map((m) => {
        const when = t(`helped.ask.${m as 3 | 6 | 12}months`);
        const label = m === monthsOf(desk.outline.checkEvery) ? t('helped.ask.usual', { when }) : when;
        return { value: String(m), label };
      }),
      choose: ([m]) => put({ checkAgain: dated(monthsLater(now, Number(m))) }),
    })}
    ${textField({
      id: 'again-said',
      label: t('helped.ask.said'),
      hint: t('helped.ask.said.hint'),
      errors,
      value: shownWhen(document.checkAgain, locale),
      input: (text) => put({ checkAgain: text.trim() ? whenOf(text, locale) : undefined }),
    })}
    ${
      document.checkAgain
        ? peoplePicker(desk, {
            id: 'owner',
            label: t('helped.ask.owner'),
            self: true,
            chosen: document.owner ? [document.owner] : [],
            choose: ([owner], c) => put({ owner }, added(c)),
          })
        : nothing
    }
    ${choiceField({
      id: 'status',
      label: t('helped.ask.status'),
      errors,
      chosen: [document.status],
      choices: (['draft', 'current', 'replaced'] as const).map((value) => ({
        value,
        label: t(`helped.ask.status.${value}`),
      })),
      choose: ([status]) => put({ status: status as PersonDocument['status'] }),
    })}
    <div class="row">
      ${button(t('common.save'), done, { look: 'main', key: 'save' })} ${button(t('common.cancel'), cancel)}
    </div>
  </div>`;
}
