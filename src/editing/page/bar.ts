import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { PersonDocument, RowChange } from '../../person/record.js';
import { isOf, type Desk } from '../desk.js';
import { pagesWith, titleOf } from '../entries/entry-acts.js';
import { button } from '../forms/fields.js';

/** What the bar needs of the editor it stands in. */
interface Around {
  /** What to read while nothing was just said. */
  readonly otherwise: string;
  /** The desk as it is now, after an act. */
  readonly now: () => Desk;
  /** Shows another page of the person's in this element. */
  readonly go: (id: string) => void;
}

/** What just happened, and the way back: in reach while no form is open. */
export function pageBar(desk: Desk, around: Around): TemplateResult | typeof nothing {
  const { t, session } = desk;
  const text = desk.said || around.otherwise;
  if (!session.canUndo && !session.canRedo && !text) return nothing;
  const { what = '' } = session.open ?? {};
  // beside an open form, it would lie over its fields, and Undo would change what nobody sees
  if (what && what !== 'documents' && what !== 'print') return nothing;
  return html`<div class="bar">
    ${button(t('common.undo'), () => went(desk, session.undo(), t('common.undone'), around), {
      key: 'undo',
      disabled: !session.canUndo,
    })}
    ${
      session.canRedo
        ? button(t('common.redo'), () => {
            went(desk, session.redo(), t('common.redone'), around);
            if (!session.canRedo) desk.focus('undo');
          })
        : nothing
    }
    <p class="hint">${text}</p>
  </div>`;
}

/** What was undone or put back may be on another page of the person's: says so, and shows it where this element can. */
function went(before: Desk, rows: readonly RowChange[], text: string, { now, go }: Around): void {
  const desk = now();
  const pages = [
    ...new Set(
      rows.flatMap(({ table, id }) =>
        table === 'documents' ? [id] : [...pagesWith(before, id), ...pagesWith(desk, id)],
      ),
    ),
  ].filter((id) => desk.person.documents[id]);
  if (!pages.length || pages.includes(desk.document.id)) return desk.say(text);
  const shown = pages.find((id) => isOf(desk.outline, desk.person.documents[id] as PersonDocument));
  if (shown) go(shown);
  const list = (l: Locale) => l.list(pages.map((id) => titleOf(desk, id)));
  desk.say(`${text} ${desk.t('common.undone.on', { list })}`);
}
