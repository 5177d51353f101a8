import type { Section } from '../../documents/outline.js';
import type { Entry, Id, PersonDocument } from '../../person/record.js';
import { announce } from '../../base/announcer.js';
import { wording } from '../../present/present.js';
import { entriesIn, isOf, withEntries, type Desk } from '../desk.js';
import { newId } from '../session.js';

/** One place up or down, or to where it was dragged; said aloud, and the button pressed keeps the focus. */
export function move(desk: Desk, section: Section, id: Id, to: number, focus?: string): void {
  const order = entriesIn(desk.document, section.id).filter((e) => e !== id);
  const at = Math.max(0, Math.min(to, order.length));
  order.splice(at, 0, id);
  desk.act({ documents: { [desk.document.id]: withEntries(desk.document, section.id, order) } });
  announce(desk.t('common.moved', { n: at + 1, total: order.length }));
  if (focus) desk.focus(focus);
}

/** Off this page only: it stays wherever else it is. */
export function takeOff(desk: Desk, section: Section, id: Id): void {
  const { document, person } = desk;
  const others = pagesWith(desk, id)
    .filter((d) => d !== document.id)
    .map((d) => titleOf(desk, d));
  desk.show(undefined, `add-${section.id}`);
  desk.act(
    {
      documents: {
        [document.id]: withEntries(
          document,
          section.id,
          entriesIn(document, section.id).filter((e) => e !== id),
        ),
      },
    },
    others.length ? 'profile.entry.takenOff' : 'profile.entry.takenOff.only',
    { list: (l) => l.list(others), name: person.called },
  );
}

/** The documents an entry is on. */
export const pagesWith = ({ person }: Desk, id: Id): readonly Id[] =>
  Object.values(person.documents)
    .filter((d) => Object.values(d.sections).some((s) => s.entries.includes(id)))
    .map((d) => d.id);

/** What a document of this outline is called before anybody says what it is for. */
export const outlineTitle = (
  { outline, locale }: Pick<Desk, 'outline' | 'locale'>,
  variant?: string,
): string | undefined => wording(outline.title, outline, variant, 'title', locale)?.text;

/** What a document is called on screen: its purpose, or the title of its own outline. */
export function titleOf(desk: Desk, id: Id): string {
  const { person, outline, locale, t } = desk;
  const document = person.documents[id];
  const its = !document || isOf(outline, document) ? outline : person.outlines?.[document.outline];
  return (
    document?.title?.text ??
    document?.purpose?.text ??
    (its && outlineTitle({ outline: its, locale }, document?.variant)) ??
    // the words of an outline that is not on this page are not here either
    locale.find(`page.${document?.outline.split('@')[0]}`) ??
    t('page.other')
  );
}

/** What a helper thinks the person needs is support, not what is important to the person. */
export function moveTo(desk: Desk, from: Section, entry: Entry, to: string): void {
  const { document, outline } = desk;
  const target = outline.sections.find((s) => s.id === to);
  const without = withEntries(
    document,
    from.id,
    entriesIn(document, from.id).filter((e) => e !== entry.id),
  );
  desk.show({ what: 'entry', id: entry.id, section: to, before: entry }, 'words');
  desk.act(
    {
      entries: { [entry.id]: { ...entry, topic: target?.takes?.topics[0] ?? entry.topic } },
      documents: { [document.id]: withEntries(without, to, [...entriesIn(document, to), entry.id]) },
    },
    'profile.important.check.moved',
  );
}

/** A new document of this outline, with nothing placed on it: entries are offered, never inserted. */
export const newDocument = (outline: string, variant?: string): PersonDocument => ({
  id: newId(),
  outline,
  ...(variant && { variant }),
  for: variant ? [variant] : [],
  helped: [],
  status: 'draft',
  sections: {},
});
