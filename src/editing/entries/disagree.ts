import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../documents/outline.js';
import { today } from '../../base/today.js';
import type { Entry, PersonDocument, Said, View } from '../../person/record.js';
import { saidByWriter, type Desk } from '../desk.js';
import { pagesWith } from './entry-acts.js';
import { button, textField } from '../forms/fields.js';

/** Views whoever is writing may take away: only their own. */
function isMine({ session: { writer } }: Desk, view: View): boolean {
  const own = view.voice === 'own' || view.voice === 'own-with-help' || view.voice === 'shown';
  return writer?.as === 'other' ? !own && !!writer.id && !!view.by?.includes(writer.id) : own;
}

/** "I do not agree" and "Nobody asked me about this", on every entry that is not the person's own. */
export function viewButtons(
  desk: Desk,
  section: Section,
  entry: Entry,
  of: string,
): TemplateResult | typeof nothing {
  const { t, twin, name, session } = desk;
  if (entry.said.voice === 'own') return nothing;
  const views = entry.views ?? [];
  const put = (
    next: readonly View[],
    say: 'disagree.saved' | 'disagree.takenBack',
    agrees?: View['agrees'],
  ) =>
    desk.act({ ...pagesAfter(desk, entry, agrees), entries: { [entry.id]: { ...entry, views: next } } }, say);
  const mine = views.find((v) => isMine(desk, v) && v.agrees !== 'yes');
  if (mine)
    return button(
      t('disagree.takeBack'),
      () => {
        // what somebody wrote for the person, the person takes back in their own voice
        put(
          views.map((v) => (v === mine ? { ...saidByWriter(desk, ''), agrees: 'yes' as const } : v)),
          'disagree.takenBack',
          session.writer?.as === 'other' ? undefined : 'yes',
        );
        desk.focus(`change-${entry.id}`);
      },
      { key: `view-${entry.id}`, of },
    );
  const helper = session.writer?.as === 'other' && session.writer.id;
  const show = (other: boolean) => {
    desk.show({ what: 'view', id: entry.id, section: section.id }, 'reason');
    session.note({ reason: { text: '', other } });
  };
  return html`${button(twin('disagree.button', { name }), () => show(false), { key: `view-${entry.id}`, of })}
  ${
    helper
      ? button(t('disagree.other', { who: desk.person.people[helper]?.name ?? '' }), () => show(true), { of })
      : nothing
  }
  ${
    views.some((v) => v.agrees === 'not-asked' && !v.by?.length)
      ? nothing
      : button(
          twin('disagree.notAsked', { name }),
          () => {
            put([...views, { ...said(desk, '', false), agrees: 'not-asked' }], 'disagree.saved');
            desk.focus(`view-${entry.id}`);
          },
          { of },
        )
  }`;
}

/** The person's view through a helper is what they showed or told; the helper's own view is the helper's. */
function said(desk: Desk, text: string, other: boolean): Said {
  const { session, person } = desk;
  if (other || session.writer?.as !== 'other') return saidByWriter(desk, text);
  const id = session.writer.id;
  return { text, lang: person.lang, voice: 'shown', ...(id && { writtenBy: id }) };
}

/**
 * A page of which the person said “It is right” does not go on saying so beside “I do not agree”. When they agree again, it
 * asks them to go through it: whether there was something else is theirs to say.
 */
function pagesAfter(
  desk: Desk,
  { id }: Entry,
  agrees: View['agrees'] | undefined,
): { readonly documents?: Readonly<Record<string, PersonDocument>> } {
  const was = agrees === 'no' ? 'yes' : agrees === 'yes' && 'partly';
  if (!was) return {};
  const since = { said: '', on: today() };
  const pages = [...pagesWith(desk, id), desk.document.id].flatMap((one) => desk.person.documents[one] ?? []);
  const documents = pages.flatMap(({ seen, ...page }) =>
    seen?.right === was
      ? [{ ...page, seen: agrees === 'no' ? { ...seen, right: 'partly' as const } : { ...seen, since } }]
      : [],
  );
  return { documents: Object.fromEntries(documents.map((page) => [page.id, page])) };
}

export function disagreeForm(desk: Desk, entry: Entry): TemplateResult {
  const { t, twin, name, session } = desk;
  const reason = session.notes.reason ?? { text: '', other: false };
  const through = session.writer?.as === 'other' && !reason.other;
  return html`<div class="ask form" role="group" aria-label=${twin('disagree.button', { name })}>
    ${textField({
      id: 'reason',
      label: through ? t('disagree.how', { name }) : t('disagree.what'),
      hint: through ? t('disagree.how.hint', { name }) : t('disagree.hint'),
      errors: desk.errors,
      lines: 2,
      value: reason.text,
      input: (text) => {
        session.note({ reason: { ...reason, text } });
        desk.update();
      },
    })}
    ${through && session.writer?.here === false ? html`<p class="notice">${t('writer.notHere', { name })}</p>` : nothing}
    <p class="hint">
      ${t('disagree.both')} ${through ? t('disagree.safe.through', { name }) : t('disagree.safe')}
    </p>
    <div class="row">
      ${button(
        through ? t('disagree.save.through', { name }) : t('disagree.save'),
        () => {
          desk.show(undefined, `view-${entry.id}`);
          const view: View = { ...said(desk, reason.text.trim(), reason.other), agrees: 'no' };
          desk.act(
            {
              ...(!reason.other && pagesAfter(desk, entry, 'no')),
              entries: { [entry.id]: { ...entry, views: [...(entry.views ?? []), view] } },
            },
            'disagree.saved',
          );
        },
        { look: 'main' },
      )}
      ${button(t('common.cancel'), () => desk.show(undefined, `view-${entry.id}`))}
    </div>
  </div>`;
}
