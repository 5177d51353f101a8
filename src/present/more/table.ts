import { isPlace } from '../../person/takes.js';
import type { Draw } from '../more.js';
import { labelOf, partsOf, valueOf } from '../parts.js';

/** A row for each entry, a column for each of its parts. */
export const table: Draw = (all, section, at) => {
  const names = section.fields ?? ['said', ...partsOf(all, at)];
  const kind = section.takes?.kind ?? 'words';
  const columns = (names.includes('said') ? names : ['said', ...names]).filter(
    (name) => !isPlace(kind, name),
  );
  return [
    {
      type: 'table',
      columns: columns.map((name) => labelOf(section, kind, name, at)),
      rows: all.map((e) => ({
        id: e.id,
        cells: columns.map((name) =>
          name === 'said' ? { line: at.lineOf(e) } : { runs: valueOf(e, name, at) },
        ),
      })),
    },
  ];
};
