import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Section } from '../../documents/outline.js';
import type { Locale } from '../../locales/locale.js';
import type { Entry, Id } from '../../person/record.js';
import { belongingTo } from '../../person/takes.js';
import type { Line } from '../../present/blocks.js';
import { lineContent } from '../../present/to-lit.js';
import { disagreeForm, viewButtons } from './disagree.js';
import type { Desk } from '../desk.js';
import { move, pagesWith, titleOf } from './entry-acts.js';
import { entryForm } from '../forms/entry-form.js';
import { button } from '../forms/fields.js';
import { dragHandle } from './reorder.js';

/** Enough of the words to know which entry a button is about. */
export const short = (text: string): string => {
  const letters = [...text]; // an emoji is two of a string's own
  return letters.length > 40 ? `${letters.slice(0, 40).join('').trimEnd()}…` : text;
};

/** One entry while editing: its words as they are read (`draw`), and what can be done with them; or its form, when it is open. */
export function entryRow(
  desk: Desk,
  section: Section,
  given: Entry,
  draw: (entry: Entry) => Line,
  index: number,
  total: number,
): TemplateResult {
  const { open, t, person } = desk;
  const { id } = given;
  const entry = person.entries[id];
  // an entry may stand in several sections: what is open is open in one of them
  const opened = open && 'section' in open && open.id === id && open.section === section.id ? open.what : '';
  if (opened === 'entry') return html`<li class="opened">${entryForm(desk, section, id)}</li>`;
  const line = draw(given);
  if (!entry) return html`<li class="line">${lineContent(line, desk.locale.dir)}</li>`;
  const label = desk.more?.rowLabel(desk, section, entry);
  const of = short(line.words.text || (label ?? line.figures[0]?.alt.text ?? ''));
  const at = (what: string) => `${what}-${id}`;
  return html`<li class="line editable" data-id=${id}>
    ${label ? html`<p class="prompt">${label}</p>` : nothing}
    ${
      entry.alongside?.length
        ? chooseVersion(desk, section, entry, draw)
        : html`${guard([line], () => lineContent(line, desk.locale.dir))}
          ${guard([entry, section, person.people, desk.locale], () => desk.more?.rowFacts(desk, section, entry))}`
    }
    ${
      opened === 'view'
        ? disagreeForm(desk, entry)
        : opened === 'delete'
          ? deleteForm(desk, section, id)
          : open
            ? nothing
            : html`<div class="tools">
                ${
                  total > 1
                    ? html`${dragHandle(desk, section, id)}
                      ${button('↑', () => move(desk, section, id, index - 1, at('up')), {
                        key: at('up'),
                        look: 'icon',
                        of: `${t('common.moveUp')}: ${of}`,
                        disabled: index === 0,
                      })}
                      ${button('↓', () => move(desk, section, id, index + 1, at('down')), {
                        key: at('down'),
                        look: 'icon',
                        of: `${t('common.moveDown')}: ${of}`,
                        disabled: index === total - 1,
                      })}`
                    : nothing
                }
                ${button(
                  t('common.change'),
                  () => desk.show({ what: 'entry', id, section: section.id, before: entry }, 'words'),
                  { key: at('change'), of },
                )}
                ${viewButtons(desk, section, entry, of)}
              </div>`
    }
  </li>`;
}

/** "Delete it everywhere" says where it is, and is asked about. */
function deleteForm(desk: Desk, section: Section, id: Id): TemplateResult {
  const { t, document, open } = desk;
  const from = open?.what === 'delete' ? open.from : undefined;
  const others = pagesWith(desk, id).filter((d) => d !== document.id);
  const list = (l: Locale) => l.list(pagesWith(desk, id).map((d) => titleOf(desk, d)));
  const entry = desk.person.entries[id];
  // without it they would stand on no page, and nobody would find them again
  const inside = entry ? belongingTo(entry, desk.person.entries) : [];
  return html`<div class="ask" role="group" aria-label=${t('profile.entry.delete.ask')}>
    <p><strong>${t('profile.entry.delete.ask')}</strong></p>
    <p>${others.length ? t('profile.entry.delete.where', { list }) : t('profile.entry.delete.only')}</p>
    ${
      inside.length
        ? html`<p>
            ${t('profile.entry.delete.with', { list: (l) => l.list(inside.map((e) => short(e.said.text || nameOfMedia(desk, e)))) })}
          </p>`
        : nothing
    }
    <div class="row">
      ${button(t('profile.entry.delete.yes'), () => {
        desk.show(undefined, `add-${section.id}`);
        desk.act(
          { entries: Object.fromEntries([id, ...inside.map((e) => e.id)].map((one) => [one, undefined])) },
          'profile.entry.deleted',
        );
      })}
      ${button(
        t('profile.entry.delete.no'),
        // what was typed and is not saved is still to be saved, or cancelled
        () => (from ? desk.show(from, 'words') : desk.show(undefined, `change-${id}`)),
        { key: 'delete-no', look: 'main' },
      )}
    </div>
  </div>`;
}

/** What the picture, sound or film of an entry is called; '' when it has none, or nobody has named it. */
const nameOfMedia = ({ person }: Desk, { said: { media = [] } }: Entry): string =>
  media.map((id) => person.media[id]?.alt?.text).find(Boolean) ?? '';

/** Two people wrote it differently: each version is shown whole, since what differs may be no word of it, until someone chooses. */
function chooseVersion(
  desk: Desk,
  section: Section,
  { alongside = [], ...alone }: Entry,
  draw: (entry: Entry) => Line,
): TemplateResult {
  const { t, person } = desk;
  const { id, views, onlyFor } = alone;
  const done = (rows: Parameters<Desk['act']>[0]) => {
    desk.act(rows);
    desk.saved();
    desk.focus(`change-${id}`);
  };
  /** Whichever words are chosen, what people said of them stays. */
  const choose = (version: Entry) =>
    done({ entries: { [id]: { ...version, id, ...(views && { views }), ...(onlyFor && { onlyFor }) } } });
  const both = () => {
    const copies: Record<Id, Entry> = {};
    for (const other of alongside) {
      // the same on every device where someone answers this, so that what they do can be merged
      let n = 2;
      while (person.entries[`${id}-${n}`] ?? copies[`${id}-${n}`]) n++;
      copies[`${id}-${n}`] = { ...other, id: `${id}-${n}` };
    }
    const beside = (entries: readonly Id[]) =>
      entries.flatMap((e) => (e === id ? [id, ...Object.keys(copies)] : [e]));
    done({
      entries: { [id]: alone, ...copies },
      documents: Object.fromEntries(
        pagesWith(desk, id).map((its) => {
          const page = person.documents[its]!;
          const sections = Object.entries(page.sections).map(([name, section]) => [
            name,
            { ...section, entries: beside(section.entries) },
          ]);
          return [its, { ...page, sections: Object.fromEntries(sections) as typeof page.sections }];
        }),
      ),
    });
  };
  return html`<div class="ask" role="group" aria-label=${t('profile.entry.alongside')}>
    <p>${t('profile.entry.alongside')}</p>
    <ul class="lines" role="list">
      ${[alone, ...alongside].map(
        (version) =>
          html`<li class="line">
            ${lineContent(draw(version), desk.locale.dir)} ${desk.more?.rowFacts(desk, section, version)}
            <div class="row">
              ${button(t('profile.entry.alongside.this'), () => choose(version), {
                of: version.said.text || nameOfMedia(desk, version),
              })}
            </div>
          </li>`,
      )}
    </ul>
    <div class="row">${button(t('profile.entry.alongside.both'), both)}</div>
  </div>`;
}
