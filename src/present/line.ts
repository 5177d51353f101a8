import type { Entry, Media, Person, PersonDocument, View } from '../person/record.js';
import type { Locale } from '../locales/locale.js';
import { isOfWanted, withheld } from '../person/takes.js';
import type { Beside, Figure, Line, Words } from './blocks.js';
import { closed, said } from './said.js';
import { sentencesOf } from './segments.js';
import { firstNear, peopleIn, whose, writerOf } from './whose.js';

export type Reading = 'standard' | 'easy';

/** Everything a line's look depends on besides its entry. */
export interface Surroundings {
  readonly person: Person;
  /** On which page: a version that is kept for others does not stand on it. */
  readonly document: PersonDocument | undefined;
  readonly locale: Locale;
  readonly reading: Reading;
  /** The address of a file's bytes, when they are at hand. */
  readonly fileAddress: (file: string) => string | undefined;
}

/** Easy read puts each sentence on a line of its own; the words stay as they are. */
export const readAs = (reading: Reading, words: Words): Words =>
  reading === 'standard' ? words : { ...words, text: closed(sentencesOf(words).join('\n')) };

/** `alone`: nobody wrote anything beside it, so that what is said in it is read here or nowhere. */
export function figure(
  media: Media | undefined,
  { person, locale, fileAddress }: Omit<Surroundings, 'document'>,
  alone = false,
): readonly Figure[] {
  if (!media) return [];
  const kind = /^(image|audio|video)\//.exec(media.type)?.[1] as Figure['media'] | undefined;
  if (!kind) return [];
  const src = fileAddress(media.file);
  const plays = kind !== 'image';
  const transcript = plays && transcriptOf(media, alone, { person, locale });
  return [
    {
      type: 'figure',
      media: kind,
      alt: media.alt?.text ? said(media.alt) : { text: locale.t(plays ? `media.${kind}` : 'media.noAlt') },
      ...(transcript && { transcript }),
      ...(plays &&
        src && { onPaper: { text: locale.t('media.onPaper', { what: locale.t(`media.${kind}`) }) } }),
      ...(src && { src }),
      ...(media.credit && { credit: media.credit }),
    },
  ];
}

/** Whoever wrote down what somebody else said is named: it is what they heard. Only the person’s own stands unmarked. */
function transcriptOf(
  { transcript }: Media,
  alone: boolean,
  { person, locale }: Pick<Surroundings, 'person' | 'locale'>,
): readonly Words[] | undefined {
  if (!transcript?.text) return alone ? [{ text: locale.t('media.noWords') }] : undefined;
  const { voice, by } = transcript;
  const who = peopleIn(firstNear(person, writerOf(transcript, person), by), person, locale);
  const mark = who
    ? locale.t('media.wroteDown', { who })
    : voice !== 'own' && `(${whose(transcript, person, locale).text})`;
  return [{ text: locale.t('media.words') }, said(transcript), ...(mark ? [{ text: mark }] : [])];
}

function view(its: View, { person, locale }: Surroundings): Beside {
  const { agrees, voice, by, text, lang } = its;
  const mine = voice === 'own' || voice === 'own-with-help';
  const shown = voice === 'shown';
  const who = mine ? '' : peopleIn(firstNear(person, shown ? writerOf(its, person) : [], by), person, locale);
  const key = `disagree.${
    agrees === 'not-asked'
      ? who && !shown
        ? 'notAsked.show.other'
        : 'notAsked.show'
      : !mine && !who
        ? 'show.noName'
        : `show${who && (shown ? '.shown' : '.other')}${agrees === 'no' ? '' : `.${agrees}`}`
  }`;
  const sentence = { text: locale.find(key, { who }) ?? key };
  return { about: 'view', runs: text ? [sentence, said({ text, lang })] : [sentence] };
}

/** One entry as it is read. `plain`: the line says nothing of whose words, because the cover of the page does. */
export function line(entry: Entry, around: Surroundings, plain: boolean): Line {
  const { person, document, locale, reading } = around;
  const easy =
    reading === 'easy' &&
    entry.versions?.find(
      (v) => v.as === 'easy-read' && v.of === entry.said.text && v.lang === entry.said.lang,
    );
  const words = said(easy || entry.said);
  const figures = ({ said: { media = [], text } }: Entry) =>
    media.flatMap((id) => figure(person.media[id], around, !text));
  const beside: Beside[] = [];
  if (easy) {
    const who = peopleIn(firstNear(person, writerOf(easy, person), easy.by), person, locale);
    if (who) beside.push({ about: 'version', runs: [{ text: locale.t('voice.show.easy-read', { who }) }] });
  }
  for (const v of entry.views ?? []) beside.push(view(v, around));
  for (const other of entry.alongside?.filter(
    (o) => !withheld(o, document) && isOfWanted(o, person.people),
  ) ?? [])
    beside.push({
      about: 'alongside',
      runs: [
        { text: locale.t('disagree.alongside') },
        // said in a picture or a sound alone: by its name
        other.said.text ? said(other.said) : (figures(other)[0]?.alt ?? said(other.said)),
        { text: whose(other.said, person, locale).text },
      ],
    });
  return {
    id: entry.id,
    words: readAs(reading, words),
    figures: figures(entry),
    ...(!plain && { whose: whose(entry.said, person, locale) }),
    beside,
  };
}
