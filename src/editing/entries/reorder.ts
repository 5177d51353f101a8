import { html, type TemplateResult } from 'lit';
import type { Section } from '../../documents/outline.js';
import type { Id } from '../../person/record.js';
import { entriesIn, type Desk } from '../desk.js';
import { move } from './entry-acts.js';

/**
 * A handle to drag an entry by. For pointers only: the buttons beside it do the same for everyone, so it is not
 * in the order of focus and not read out. Nothing moves until the pointer is let go: moving the row that holds the
 * pointer would end the drag in every engine.
 */
export function dragHandle(desk: Desk, section: Section, id: Id): TemplateResult {
  const start = (down: PointerEvent) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const handle = down.currentTarget as HTMLElement;
    const row = handle.closest('li') as HTMLElement;
    const rows = [...(row.parentElement?.children ?? [])].filter((r): r is HTMLElement =>
      r.matches('li[data-id]'),
    );
    const from = entriesIn(desk.document, section.id).indexOf(id);
    let to = from;
    handle.setPointerCapture(down.pointerId);
    row.classList.add('dragged');
    const mark = () => {
      for (const [i, r] of rows.entries()) {
        r.classList.toggle('drop-before', i === to && to < from);
        r.classList.toggle('drop-after', i === to && to > from);
      }
    };
    const over = (at: PointerEvent) => {
      const above = rows.filter(
        (r) => r !== row && r.getBoundingClientRect().top + r.offsetHeight / 2 < at.clientY,
      );
      to = above.length;
      mark();
    };
    const end = (up: PointerEvent) => {
      handle.removeEventListener('pointermove', over);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      row.classList.remove('dragged');
      const target = up.type === 'pointerup' ? to : from;
      to = from;
      mark();
      if (target !== from) move(desk, section, id, target);
    };
    handle.addEventListener('pointermove', over);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  return html`<span class="handle" aria-hidden="true" title=${desk.t('common.drag')} @pointerdown=${start}
    >⠿</span
  >`;
}
