import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../documents/outline.js';
import {
  helps,
  voices,
  type Connection,
  type Entry,
  type Id,
  type Person,
  type Said,
  type Voice,
} from '../../person/record.js';
import { rankAfter } from '../../person/rank.js';
import { segmentsOf } from '../../present/segments.js';
import {
  entriesIn,
  headingOf,
  isByTopic,
  ownWords,
  saidByWriter,
  sectionWords,
  withEntries,
  type Desk,
  type SectionHere,
  type FormError,
} from '../desk.js';
import { moveTo, takeOff } from '../entries/entry-acts.js';
import { button, choiceField, textField } from './fields.js';
import type { MediaOwner } from '../late/media-part.js';
import { addBegun, peoplePicker } from './people-picker.js';

/** Voices that can be chosen; `not-known` is for imports and for words whose voice is not chosen yet. */
const offered = voices.filter((v) => v !== 'not-known');

/** An entry before anything is written in it: not in the record yet. */
export function blankEntry(desk: Desk, section: SectionHere, id: Id): Entry {
  const { of, link } = section.inside ?? {};
  const { kind = 'words', topics = [], with: its } = section.takes ?? {};
  const parts = { ...its, ...(of && link && { [link]: of.id }) };
  const entries = Object.values(desk.person.entries);
  // a fact is known by its topic, and the first that is not there yet, for whoever writes, is the next to be told
  const seen = entries.filter((e) => desk.self || e.onlyFor?.length !== 0);
  const open =
    isByTopic(kind) && topics.find((topic) => !seen.some((e) => e.kind === kind && e.topic === topic));
  return {
    id,
    kind,
    topic: open || (topics[0] ?? section.id),
    ...(Object.keys(parts).length && { parts }),
    said: { text: '', lang: desk.person.lang, voice: 'not-known' },
    rank: rankAfter(entries),
  };
}

export const hasWords = (e: Entry | undefined): boolean =>
  !!e && (!!e.said.text.trim() || !!e.said.media?.length);

/** What is missing before an entry can be saved: the words, whose they are, and who. */
export function entryErrors({ t }: Desk, entry: Entry): readonly FormError[] {
  const { said } = entry;
  const errors: FormError[] = [];
  // someone of the record is who they are, and a yes is a yes, whether or not something is said of them
  const answered = entry.kind === 'yes-no' && !!(entry as Entry<'yes-no'>).parts?.answer;
  if (!hasWords(entry) && entry.kind !== 'someone' && !answered)
    errors.push({ field: 'words', text: t('error.words') });
  if (said.voice === 'not-known') errors.push({ field: 'voice', text: t('error.voice') });
  if (said.voice === 'own-with-help' && !said.helpedBy?.length)
    errors.push({ field: 'who', text: t('error.helped') });
  if (said.voice === 'shown' && !said.writtenBy) errors.push({ field: 'who', text: t('error.wrote') });
  if ((said.voice === 'knows-me' || said.voice === 'professional') && !said.by?.length)
    errors.push({ field: 'who', text: t('error.who') });
  return errors;
}

/** Someone else's text that speaks as if it were the person: asked about once, never changed by us. */
export function speaksAsI(desk: Desk, { id, said }: Entry): boolean {
  if (desk.document.way === 'made-for-me' || desk.session.asked.has(id)) return false;
  if (said.voice !== 'knows-me' && said.voice !== 'professional') return false;
  const words = desk.locale.all('voice.fakeI.find');
  return segmentsOf(said, 'word').some((word) => words.includes(word));
}

/** A voice chosen: what went with another voice is dropped, and the one who writes is named. */
function withVoice({ session: { writer } }: Desk, said: Said, voice: Voice): Said {
  const { by, helpedBy, writtenBy, ...rest } = said;
  const writer0 = writer?.as === 'self' ? undefined : writer?.id;
  const wrote = writtenBy ?? writer0;
  return {
    ...rest,
    voice,
    ...(wrote && { writtenBy: wrote }),
    ...(voice === 'own-with-help' && { helpedBy: helpedBy ?? (writer0 ? [writer0] : []) }),
    ...(voice === 'knows-me' && { by: by ?? (writer0 ? [writer0] : []) }),
    // who treats or teaches is seldom who writes: nobody is ticked for a professional
    ...(voice === 'professional' && { by: said.voice === voice && by ? by : [] }),
  };
}

/** Only what its form changes. */
function asBefore({ parts: _, ...entry }: Entry, { said, topic, parts }: Entry): Entry {
  return { ...entry, said, topic, ...(parts && { parts }) };
}

/** The form of one entry: its words, then whose they are. */
export function entryForm(desk: Desk, section: Section, id: Id): TemplateResult {
  const { person, document, t, twin, errors, self, name, session } = desk;
  const entry = person.entries[id] ?? blankEntry(desk, section, id);
  const { said } = entry;
  const isNew = !person.entries[id];
  const open = desk.open?.what === 'entry' ? desk.open : undefined;

  const gone = desk.more?.nonesGone(desk, section);
  const put = (after: Entry, rows?: Parameters<Desk['type']>[0]) =>
    desk.type({
      ...rows,
      entries: { ...gone, [id]: after },
      ...(section.pick === 'all' &&
        !person.documents[document.id] && { documents: { [document.id]: document } }),
      ...(section.pick === 'chosen' &&
        !entriesIn(document, section.id).includes(id) && {
          documents: {
            [document.id]: withEntries(document, section.id, [...entriesIn(document, section.id), id]),
          },
        }),
    });
  /** A helper who changes the person's own words is asked again whose words they are now. */
  const unsigned = (): Partial<Said> => {
    const { writer } = session;
    const own = said.voice === 'own' || said.voice === 'own-with-help';
    if (writer?.as !== 'other' || !own || !open?.before || open.voiced) return {};
    return { voice: 'not-known', ...(writer.id && { writtenBy: writer.id }) };
  };
  const say = (change: Partial<Said>) => put({ ...entry, said: { ...said, ...change } });

  /** The entry as it is by now; a new one until its form is left. Never one that is gone, or another person's. */
  const here = (): Entry | undefined => {
    const now = session.person(desk.locale.lang);
    const form = session.form?.open;
    const begun = isNew && form?.what === 'entry' && form.id === id;
    return now.id === person.id ? (now.entries[id] ?? (begun ? entry : undefined)) : undefined;
  };
  const mediaOwner: MediaOwner = {
    id,
    said,
    person,
    locale: desk.locale,
    name,
    self,
    files: session.files,
    address: desk.address,
    words: (text) => saidByWriter(desk, text),
    now: () => here()?.said,
    put: (media, rows) => {
      const now = here();
      if (!now) return;
      const { media: before = [], ...words } = now.said;
      const another = media.some((one) => !before.includes(one));
      put(
        { ...now, said: { ...words, ...(media.length && { media }), ...(another && unsigned()) } },
        { media: rows },
      );
    },
    recording: (one, recording) => session.recording(one, recording),
  };

  const save = () => {
    addBegun(desk);
    const now = session.person(desk.locale.lang).entries[id] ?? entry;
    const { unfinished } = desk.media;
    if (unfinished) return desk.fail([unfinished]);
    const wrong = entryErrors(desk, now);
    if (wrong.length) return desk.fail(wrong);
    if (desk.more?.doubted(desk, now, 'words')) return;
    const settled = desk.more?.settled(now, desk.locale) ?? now;
    if (settled !== now) put(settled);
    if (open && speaksAsI(desk, now)) return desk.show({ ...open, asking: true }, 'fake-i');
    session.finish();
    desk.show(undefined, open?.before || hasWords(entry) ? `change-${id}` : `add-${section.id}`);
    desk.saved();
  };
  const cancel = () => {
    desk.media.cancel();
    if (!isNew)
      desk.act({
        // only what this form changes goes back: a view that came from elsewhere meanwhile stays
        media: open?.media,
        entries: { [id]: open?.before && asBefore(entry, open.before) },
        documents: asSeen(desk, {
          ...person.documents,
          ...(!open?.before && {
            [document.id]: withEntries(
              document,
              section.id,
              entriesIn(document, section.id).filter((e) => e !== id),
            ),
          }),
        }),
      });
    desk.show(undefined, open?.before ? `change-${id}` : `add-${section.id}`);
  };
  const answerI = (mine: boolean) => {
    session.asked.add(id);
    if (mine) put({ ...entry, said: withVoice(desk, said, 'own') });
    desk.update();
    desk.focus(mine ? 'save' : 'words');
  };
  const own = section.prompts?.slice(1).map((prompt) => ownWords(desk, prompt));
  const prompts =
    own ??
    [document.variant ? `${document.variant}.` : '', '']
      .map((variant) =>
        desk.locale.all(
          `${desk.outline.words}.${variant}${section.id}.prompts${self ? '.self' : '.helper'}`,
          { name },
        ),
      )
      .find((all) => all.length) ??
    [];
  const prompt = sectionWords(desk, section, 'prompt') ?? sectionWords(desk, section, 'hint');
  const asksI = open?.asking && speaksAsI(desk, entry);

  return html`<div class="form" role="group" aria-label=${headingOf(desk, section)}>
    ${desk.summary()} ${desk.said ? html`<p class="notice">${desk.said}</p>` : nothing}
    ${prompt ? html`<p class="prompt">${prompt}</p>` : nothing}
    ${desk.more?.topicField(desk, section, entry, put)}
    ${textField({
      id: 'words',
      label: twin(`ask.${entry.kind}.said`) || twin('profile.entry.label'),
      hint: (twin(`ask.${entry.kind}.said`, {}, '.hint') || sectionWords(desk, section, 'tip')) ?? undefined,
      errors,
      value: said.text,
      lines: 3,
      lang: said.lang,
      input: (text) => say({ text, ...unsigned() }),
    })}
    ${desk.media.render(mediaOwner)} ${desk.more?.partsForm(desk, section, entry, put)}
    ${
      prompts.length > (own ? 0 : 1)
        ? html`<details>
            <summary>${t('profile.prompts.show')}</summary>
            <ul class="prompts">
              ${prompts.map((p) => html`<li>${p}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${choiceField({
      id: 'voice',
      label: t('voice.question'),
      errors,
      chosen: [said.voice],
      choices: offered.map((v) => ({
        value: v,
        label: twin(`voice.${v}`),
        hint: twin(`voice.${v}`, {}, '.hint'),
      })),
      choose: ([v]) => {
        if (open) session.open = { ...open, voiced: true, document: document.id };
        put({ ...entry, said: withVoice(desk, said, v as Voice) });
      },
    })}
    ${
      session.writer?.here === false &&
      open?.voiced &&
      (said.voice === 'own' || said.voice === 'own-with-help')
        ? html`<p class="notice">${t('writer.notHere', { name })}</p>`
        : nothing
    }
    ${whoField(desk, said, (change, added) =>
      desk.type({
        entries: { [id]: { ...entry, said: { ...said, ...change } } },
        ...(added && { people: { [added.id]: added } }),
      }),
    )}
    ${
      section.helperCheck && !self && (said.voice === 'knows-me' || said.voice === 'professional')
        ? choiceField({
            id: 'check',
            label: t('profile.important.check'),
            errors,
            chosen: [],
            choices: [
              { value: 'person', label: t('profile.important.check.person', { name }) },
              { value: 'move', label: t('profile.important.check.support', { name }) },
            ],
            choose: ([v]) => {
              if (v === 'move') moveTo(desk, section, entry, section.helperCheck as string);
            },
          })
        : nothing
    }
    ${
      asksI
        ? html`<div
            class="ask"
            data-key="fake-i"
            tabindex="-1"
            role="group"
            aria-label=${t('voice.fakeI', { name })}
          >
            <p>${t('voice.fakeI', { name })}</p>
            <div class="row">
              ${button(t('voice.fakeI.yes', { name }), () => answerI(true))}
              ${button(t('voice.fakeI.no', { name }), () => answerI(false))}
            </div>
            <p class="hint">${t('voice.fakeI.tip', { name })}</p>
          </div>`
        : nothing
    }
    <div class="row">
      ${button(t('common.save'), save, { look: 'main', key: 'save' })} ${button(t('common.cancel'), cancel)}
    </div>
    ${
      isNew || !open?.before
        ? nothing
        : html`<div class="row away">
            ${
              section.pick === 'all'
                ? nothing
                : button(t('profile.entry.takeOff'), () => takeOff(desk, section, id), { key: 'take-off' })
            }
            ${button(t('profile.entry.delete'), () => desk.show({ what: 'delete', id, section: section.id, from: desk.open }, 'delete-no'))}
          </div>`
    }
  </div>`;
}

/** Nothing was changed after all: pages that were gone through are so again. */
function asSeen({ session: { before } }: Desk, documents: Person['documents']): Person['documents'] {
  return Object.fromEntries(
    Object.values(documents).map((d) => {
      const was = before?.documents[d.id]?.seen;
      return [d.id, was && d.seen?.since && !was.since ? { ...d, seen: was } : d];
    }),
  );
}

/** Who it was: asked when the voice needs it, in words that fit the voice. */
function whoField(
  desk: Desk,
  said: Said,
  put: (change: Partial<Said>, added?: Connection) => void,
): TemplateResult | typeof nothing {
  const { t, errors, twin, self, name } = desk;
  switch (said.voice) {
    case 'own-with-help':
      return html`${peoplePicker(desk, {
        id: 'who',
        label: t('voice.who.helped'),
        many: true,
        chosen: said.helpedBy ?? [],
        choose: (helpedBy, added) => put({ helpedBy }, added),
      })}${choiceField({
        id: 'help',
        label: t('voice.help'),
        hint: self ? undefined : t('voice.help.hand', { name }),
        errors,
        chosen: said.help ? [said.help] : [],
        choices: helps.map((value) => ({ value, label: twin(`voice.help.${value}`) })),
        choose: ([help]) => put({ help: help as Said['help'] }),
      })}`;
    case 'shown':
      return peoplePicker(desk, {
        id: 'who',
        label: t('voice.who.wrote'),
        chosen: said.writtenBy ? [said.writtenBy] : [],
        choose: ([writtenBy], added) => put({ writtenBy }, added),
      });
    case 'knows-me':
    case 'professional':
      return peoplePicker(desk, {
        id: 'who',
        label: t('voice.who'),
        hint: t('voice.who.hint'),
        many: true,
        chosen: said.by ?? [],
        choose: (by, added) => put({ by }, added),
      });
    default:
      return nothing;
  }
}
