import type { TemplateResult } from 'lit';
import type { Locale, Values } from '../../locales/locale.js';
import type { Entry, Id, Person, RowChange } from '../../person/record.js';
import type { Reading } from '../../present/line.js';
import type { StatementKey } from '../../present/statements/say.js';
import type { Action } from '../../statements/promises.js';
import type { Answer, Answers, Telling } from '../../statements/answers.js';
import type { Asked, StatementSet } from '../../statements/set.js';
import type { Session } from '../session.js';

/** What the element asks the person, and how. */
export interface Asking {
  readonly level: number;
  readonly today: string;
  readonly asks: 'one' | 'list';
  readonly only: string | undefined;
  readonly reading: Reading;
}

/** Who is answering, as they said before they began. */
export interface Sitting {
  readonly help: 'no' | 'read' | 'answer';
  /** Rows of `people`. */
  readonly helper?: Id | undefined;
  readonly present: readonly Id[];
}

/** One to be asked: of the set, or the person's own. */
export interface ToAsk extends Asked {
  /** The set its answers name. */
  readonly set: string;
  readonly version: string;
  /** Of the person's own: what its answers name. */
  readonly entry?: Id | undefined;
  readonly lang: string;
  readonly theme?: string | undefined;
  /** Address of a picture for it. */
  readonly picture?: string | undefined;
  /** Whom it is for, in words of the set, where it is not for everybody. */
  readonly for?: string | undefined;
  /** The published statement it is a part of. */
  readonly partOf?: string | undefined;
}

/** What can be opened on a card. */
export type Opened = 'explain' | 'more' | 'again';

/** What every part of the asking works with. */
export interface Sheet extends Telling {
  readonly session: Session;
  readonly locale: Locale;
  readonly person: Person;
  readonly set: StatementSet;
  readonly asking: Asking;
  readonly asked: readonly ToAsk[];
  readonly answers: Answers;
  readonly round: string;
  readonly sitting: Sitting;
  readonly audiences: readonly string[];
  readonly reversed: boolean;
  readonly faces: boolean;
  readonly feelings: boolean;
  readonly name: string;
  t(key: StatementKey, values?: Values): string;
  actionsOf(answer: Answer | undefined): readonly Action[];
  /** Pictures, sounds and films that are said with an answer. */
  media(answer: Answer): TemplateResult;
  isOpen(id: Id, what: Opened): boolean;
  open(id: Id, what: Opened, open: boolean): void;
  /** Rows as they shall be: `type` while it is being written, `act` when it is done. */
  type(rows: readonly RowChange[]): void;
  act(rows: readonly RowChange[], said?: string): void;
  go(where: Where): void;
  focus(key: string): void;
}

export type Where =
  | { readonly screen: 'start' | 'try' | 'ask' | 'stop' | 'end' | 'tell' }
  /** From one of the statements: it comes back to it. */
  | { readonly screen: 'tell'; readonly from: Id }
  | { readonly screen: 'at'; readonly id: Id };

/** What has the focus when the person is at this statement: the line above it. */
export const placeOf = ({ asks }: Asking, id: Id): string => (asks === 'list' ? `where-${id}` : 'where');

export const put = (entry: Entry, before?: Entry): RowChange => ({
  table: 'entries',
  id: entry.id,
  before,
  after: entry,
});
