/** The sections of a document while it is written: its lines with their buttons, and the questions that may not be left out. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../base/today.js';
import type { Section } from '../../documents/outline.js';
import type { Entry } from '../../person/record.js';
import { linksTo } from '../../person/takes.js';
import type { Block } from '../../present/blocks.js';
import type { Surroundings } from '../../present/line.js';
import { said } from '../../present/said.js';
import { lineOf, placed, type Drawn } from '../../present/present.js';
import { blockContent, heading, run, type LitMore } from '../../present/to-lit.js';
import { chooseEntries } from '../entries/choose-entries.js';
import { asksTopic, entriesIn, headingOf, sectionWords, type Desk, type SectionHere } from '../desk.js';
import { blankEntry } from '../forms/entry-form.js';
import { entryRow } from '../entries/entry-row.js';
import { button } from '../forms/fields.js';
import { newId } from '../session.js';

/** The page as it is read, for what a section will print. */
export interface Page {
  readonly blocks: () => readonly Block[];
  readonly more?: LitMore | undefined;
  readonly drawn: Drawn;
}

/** What a section says itself, apart from the sections in it. */
const isOwn = ({ type }: Block): boolean => type !== 'part' && type !== 'paragraph';

export function sectionOf(
  desk: Desk,
  given: SectionHere,
  page: Page,
  depth = 1,
): TemplateResult | typeof nothing {
  const { person, document, open, show, locale } = desk;
  if (desk.more?.isAsked(given, Object.values(person.entries)) === false) return nothing;
  const section: SectionHere = (given.each && desk.more?.whatRepeats(given, person)) || given;
  const of = section.inside?.of;
  const around: Surroundings = {
    person,
    document,
    locale,
    reading: 'standard',
    fileAddress: desk.address,
  };
  const draw = (entry: Entry) => lineOf(entry, around, false, page.drawn);
  const there = placed(section, document, person, true).filter(
    (e) => (desk.self || e.onlyFor?.length !== 0) && (!of || linksTo(e, of)),
  );
  const begun = open?.what === 'entry' && open.section === section.id && !there.some((e) => e.id === open.id);
  // an entry that is begun stands in the same list: at its first letter it becomes a row, and the field keeps the focus
  const entries = begun ? [...there, blankEntry(desk, section, open.id)] : there;
  const title = html`${heading(desk.level + depth, 'heading', headingOf(desk, section))}
  ${section.lead ? html`<p class="hint">${sectionWords(desk, section, 'lead')}</p>` : nothing}`;
  const inner = given.each
    ? repeat(
        there,
        (e) => e.id,
        (e) => repeated(desk, given, e, page, depth + 1),
      )
    : section.sections?.map((s) => sectionOf(desk, s, page, depth + 1));
  const className = depth === 1 ? 'section' : 'part';
  const add = () =>
    show({ what: 'entry', id: newId(), section: section.id }, asksTopic(section) ? 'topic' : 'words');
  const asks =
    open || entries.length || !section.answer
      ? undefined
      : desk.more?.question(desk, section, today(), newId, add);
  if (!section.takes)
    return html`<section class=${className} data-section=${given.id} data-sign=${ifDefined(section.sign)}>
      ${title}
      ${
        section.shows === 'people' && desk.more
          ? html`${asRead(desk, section, page)}${desk.more.callsForm(desk, newId)}`
          : nothing
      }${inner}
    </section>`;
  return html`<section class=${className} data-section=${given.id} data-sign=${ifDefined(section.sign)}>
    ${title}
    ${
      entries.length
        ? html`<ul class="lines" role="list">
            ${repeat(
              entries,
              (e) => e.id,
              (e, i) => entryRow(desk, section, e, draw, i, entriesIn(document, section.id).length),
            )}
          </ul>`
        : section.answer
          ? html`${asRead(desk, section, page)}${asks}`
          : html`<p class="hint">${emptyWords(desk, section)}</p>`
    }
    ${
      open
        ? nothing
        : asks && asks !== nothing
          ? nothing
          : html`<div class="row">
                ${button(sectionWords(desk, section, 'add') ?? desk.t('common.add'), add, {
                  key: `add-${section.id}`,
                  of: desk.more && sectionWords(desk, section, 'heading'),
                })}
              </div>
              ${section.pick === 'all' ? nothing : chooseEntries(desk, section, draw)}`
    }${inner}
  </section>`;
}

/** What belongs to one of several, under its words. */
function repeated(desk: Desk, section: SectionHere, of: Entry, page: Page, depth: number): TemplateResult {
  const { text, lang, media = [] } = of.said;
  const alt = media.map((id) => desk.person.media[id]?.alt?.text).find(Boolean);
  const words = text ? said({ text, lang }) : { text: alt ?? headingOf(desk, section) };
  return html`<section class="part">
    ${heading(desk.level + depth, 'heading', run(words, desk.locale.dir))}
    ${desk.more?.insideOf(section, of).map((inner) => sectionOf(desk, inner, page, depth + 1))}
  </section>`;
}

/** A section as it is read: a question says what it will print. */
function asRead({ level, locale }: Desk, { id, inside }: SectionHere, page: Page): TemplateResult {
  const within = (blocks: readonly Block[], its: string): readonly Block[] =>
    blocks.flatMap((b) =>
      'blocks' in b ? ('id' in b && b.id === its ? b.blocks : within(b.blocks, its)) : [],
    );
  const find = (blocks: readonly Block[]): readonly Block[] =>
    within(inside ? within(blocks, inside.part) : blocks, inside?.id ?? id).filter(isOwn);
  return html`${find(page.blocks()).map((b) => blockContent(b, level, locale.dir, page.more))}`;
}

function emptyWords(desk: Desk, section: Section): string {
  const { person, twin, t } = desk;
  if (!Object.keys(person.entries).length && section === desk.outline.sections[0])
    return twin('profile.empty.start');
  return sectionWords(desk, section, 'empty') ?? t('profile.empty.section');
}
