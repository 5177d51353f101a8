/** What a summary of many people's answers says, as plain data: both printers draw this and decide nothing. */
import type { statementSummary } from '../../locales/en/statement-summary.js';
import type { Locale, Values } from '../../locales/locale.js';
import { beside, type ReadSummary } from '../../statements/read-summary.js';
import { saysNo, scaleOf, waysOut, type Sign } from '../../statements/scales.js';
import { askedIn, type Asked, type StatementSet } from '../../statements/set.js';
import type { Count, StatementCount, StatementSummary, ThemeCount } from '../../statements/summary.js';
import type { Words } from '../blocks.js';
import type { Reading } from '../line.js';
import { answerWord, say } from './say.js';

type SummaryKey = keyof typeof statementSummary;
const tell = (locale: Locale, key: SummaryKey, values?: Values): string => locale.find(key, values) ?? key;

/** A number, or the words for one that is withheld: never blank, and never 0. */
export interface Cell {
  readonly text: string;
  readonly withheld?: true;
}
/** One bar of a row's chart: the same number as in the row's cell. `share`: of the longest bar there may be, 0 to 1. */
export interface SummaryBar {
  readonly sign: Sign;
  readonly share?: number;
}
export interface SummaryRow {
  readonly id: string;
  readonly words: Words;
  readonly cells: readonly Cell[];
  readonly bars: readonly SummaryBar[];
}
export interface SummaryTable {
  /** The part it is of, named before the caption: tables are also found without their headings. */
  readonly of?: Words;
  readonly caption: string;
  /** Of the row headers, then of each cell. */
  readonly columns: readonly string[];
  readonly rows: readonly SummaryRow[];
}
export interface SummaryGroup {
  readonly id: string;
  readonly heading: Words;
  /** Before any number of it. */
  readonly said: readonly string[];
  readonly table?: SummaryTable;
  /** Without a table: what was asked, where no number can be shown of any of it. */
  readonly asked?: readonly Words[];
}
/** Where people said no, in words, most people first: no average hides it. */
export interface Noes {
  readonly heading: string;
  readonly rows: readonly { readonly words: Words; readonly told: string }[];
  readonly none: string;
  /** Of how many others this is withheld: what is not in the list was not said by nobody. */
  readonly rest?: string;
}
export interface SummaryPage {
  readonly title: Words;
  readonly lede?: Words | undefined;
  readonly notices: readonly string[];
  readonly said: readonly string[];
  readonly noes?: Noes;
  readonly groups: readonly SummaryGroup[];
  readonly foot: readonly string[];
}

export interface ShowingSummary {
  readonly locale: Locale;
  readonly reading?: Reading | undefined;
}

/** What is said of a summary as it was given: also of none (null), and of one that could not be read. No set: it could not be read. */
export function summaryPageOf(
  read: ReadSummary,
  set: StatementSet | undefined,
  options: ShowingSummary,
): SummaryPage {
  const { locale } = options;
  const { summary, problems } = set ? beside(read, set) : read;
  if (summary && set) return summaryPage(summary, set, options);
  const said = [
    ...problems.map(({ name }) => tell(locale, `statements.summary.problem.${name}`)),
    ...(set ? [] : [say(locale, 'statements.unread')]),
  ];
  return {
    title: { text: tell(locale, 'statements.summary') },
    notices: said,
    said: summary === null ? [tell(locale, 'statements.summary.none')] : [],
    groups: [],
    foot: [],
  };
}

/** Of a summary that was read `beside` the set. Pure: the same arguments give the same page. */
function summaryPage(
  summary: StatementSummary,
  set: StatementSet,
  { locale, reading }: ShowingSummary,
): SummaryPage {
  const t = (key: SummaryKey, values?: Values): string => tell(locale, key, values);
  const scale = scaleOf(set);
  const ours = (text: string): Words => ({ text, lang: set.lang });
  const wordsOf = (asked: Asked): Words => ours((reading === 'easy' && asked.easy) || asked.text);
  const cell = (n: Count): Cell =>
    n === null ? { text: t('statements.summary.notShown'), withheld: true } : { text: String(n) };
  const { statements, themes, minimum, people } = summary;
  const most = Math.max(1, ...[...statements, ...themes].map((row) => row.people ?? 0));
  const bars = (answers: StatementCount['answers']): readonly SummaryBar[] =>
    scale.map(({ code, sign }) => {
      const n = answers[code] ?? null;
      return n === null ? { sign } : { sign, share: n / most };
    });
  const answered = (answers: StatementCount['answers']): readonly Count[] =>
    scale.map(({ code }) => answers[code] ?? null);
  const withForThem = statements.some(({ forThem }) => forThem !== null);
  const anything = statements.some((row) => row.people !== null);

  const words = scale.map(({ code }) => answerWord(locale, code));
  const columns = [
    t('statements.summary.this'),
    ...words,
    t('statements.summary.other'),
    t('statements.summary.all'),
    ...(withForThem ? [t('statements.summary.forThem')] : []),
  ];
  const rowOf = new Map(statements.map((row) => [row.statement, row]));
  const tableRow = (asked: Asked, row: StatementCount): SummaryRow => ({
    id: asked.id,
    words: wordsOf(asked),
    cells: [...answered(row.answers), row.other, row.people, ...(withForThem ? [row.forThem] : [])].map(cell),
    bars: bars(row.answers),
  });

  const countOf = new Map(themes.map((row) => [row.theme, row]));
  const byTheme = new Map<string, Asked[]>();
  for (const statement of set.statements) {
    const its = byTheme.get(statement.theme ?? '') ?? [];
    byTheme.set(statement.theme ?? '', its);
    its.push(...(statement.parts ?? [statement]));
  }
  const titles = new Map(set.themes.map(({ id, title }) => [id, title]));
  const groups = [...byTheme].map(([id, all]): SummaryGroup => {
    const rows = all.map((asked) => tableRow(asked, rowOf.get(asked.id)!));
    const shown = all.some((asked) => rowOf.get(asked.id)!.people !== null);
    const theme = countOf.get(id);
    const heading = ours(titles.get(id) ?? set.title);
    return {
      id: id || 'set',
      heading,
      said: shown ? (theme ? inWords(theme) : []) : [t('statements.summary.withheld.few')],
      ...(shown
        ? { table: { of: heading, caption: t('statements.summary.caption'), columns, rows } }
        : { asked: all.map(wordsOf) }),
    };
  });

  function inWords({ answers }: ThemeCount): readonly string[] {
    const counts = answered(answers);
    const list = counts.flatMap((n, i) =>
      n === null ? [] : [t('statements.summary.said', { n, answer: words[i]! })],
    );
    if (!list.length) return [t('statements.summary.withheld.all')];
    return [
      t('statements.summary.atLeastOnce', { list: (l) => l.list(list) }),
      ...(counts.includes(null) ? [t('statements.summary.withheld.rest')] : []),
    ];
  }

  const known = themes.filter(({ theme }) => titles.has(theme));
  // where no number of any part can be shown, each part says so
  if (known.length > 1 && known.some(({ answers }) => answered(answers).some((n) => n !== null)))
    groups.unshift({
      id: 'themes',
      heading: { text: t('statements.summary.themes') },
      said: [],
      table: {
        caption: t('statements.summary.themes.caption'),
        columns: [t('statements.summary.part'), ...words],
        rows: known.map(({ theme, answers }) => ({
          id: theme,
          words: ours(titles.get(theme)!),
          cells: answered(answers).map(cell),
          bars: bars(answers),
        })),
      },
    });

  const noes = askedIn(set)
    .map((asked) => {
      const { answers } = rowOf.get(asked.id)!;
      const said = scale.flatMap(({ code }, i) => {
        const n = saysNo(code) ? (answers[code] ?? null) : null;
        return n === null ? [] : [{ n, text: t('statements.summary.said', { n, answer: words[i]! }) }];
      });
      return { asked, said, n: said.reduce((sum, { n }) => sum + n, 0) };
    })
    .filter(({ said }) => said.length)
    .sort((a, b) => b.n - a.n);
  const withoutNo = statements.length - noes.length;

  return {
    title: ours(set.title),
    lede: { text: t('statements.summary') },
    notices: anything ? [] : [t('statements.summary.few')],
    said: [
      people === null
        ? t('statements.summary.people.withheld')
        : t('statements.summary.people', { n: people }),
      ...(anything
        ? [
            t('statements.summary.how'),
            t('statements.summary.how.withheld', { n: minimum }),
            t('statements.summary.how.more'),
            t('statements.summary.how.other', {
              // each its own sentence: "and" between sentences that begin with "I" and "This" would be heard as one of them
              list: waysOut
                .map((code) => t('statements.summary.how.other.each', { answer: answerWord(locale, code) }))
                .join(' '),
            }),
            t('statements.summary.how.forThem'),
          ]
        : []),
    ],
    ...(anything && {
      noes: {
        heading: t('statements.summary.noes'),
        rows: noes.map(({ asked, said }) => ({
          words: wordsOf(asked),
          told: t('statements.summary.sentence', { list: (l) => l.list(said.map(({ text }) => text)) }),
        })),
        none: t('statements.summary.noes.none'),
        ...(noes.length && withoutNo && { rest: t('statements.summary.noes.rest', { n: withoutNo }) }),
      },
    }),
    groups,
    foot: [
      say(locale, 'statements.source', { source: set.source }),
      say(locale, 'statements.licence', { licence: set.licence }),
    ],
  };
}
