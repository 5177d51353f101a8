/** A set of "I" statements: what a good life looks like, in the first person, and what services should do beside it. Data, never code. */
import { isOwnPath } from '../person/own-path.js';
import type { Lang } from '../person/record.js';
import type { ScaleName } from './scales.js';

export const SET_FORMAT = 'say-so/statements@1';

export interface StatementSet {
  readonly format: typeof SET_FORMAT;
  /** The same in every language of the set. */
  readonly id: string;
  /** As its publisher calls it; answers keep it. */
  readonly version: string;
  readonly lang: Lang;
  readonly title: string;
  /** Who published it, and where it was read. */
  readonly source: string;
  readonly url?: string;
  /** Under which terms its words may be shown. */
  readonly licence: string;
  /** Who, named, has read it as a reader. `none` until someone has. */
  readonly checkedBy?: string;
  /** One scale for the whole set; three points without it. */
  readonly scale?: ScaleName;
  readonly themes: readonly Theme[];
  readonly statements: readonly Statement[];
}

export interface Theme {
  readonly id: string;
  readonly title: string;
}

/** What can be asked: short enough for one answer. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** The same in fewer or easier words. */
  readonly easy?: string;
  /** "Say it another way". */
  readonly anotherWay?: string;
  /** For asking again: not the same sentence turned round. The first is the yes, the second the no. */
  readonly eitherOr?: readonly [yes: string, no: string];
  /** A "no" may be a sign that somebody is being hurt. */
  readonly mayDisclose?: boolean;
}

export interface Statement extends Asked {
  readonly theme?: string;
  /** What a service says beside it, beginning with "We". */
  readonly we?: string;
  /** A picture that is drawn beside it: a path on your own site, from its root (`/pictures/door.svg`). Or the idea in a word or two, for whoever has pictures: `pictureOf`. */
  readonly picture?: string;
  /** Whom it is for, in plain words, where it is not for everybody. */
  readonly for?: string;
  /** A statement of several ideas cannot be answered with one word: it is shown as published, and these are answered. */
  readonly parts?: readonly Asked[];
}

/** Plain parts for another publisher's statements, by their number in that set: our wording, never theirs. */
export interface PlainParts {
  /** The id of the set they are for. */
  readonly of: string;
  readonly lang: Lang;
  /** Where the statements were published. */
  readonly source: string;
  /** Whose wording the parts are. */
  readonly by: string;
  readonly parts: Readonly<Record<string, readonly Asked[]>>;
}

/** The set with plain parts at the statements they are for. The same set where none fits. */
export function withParts(set: StatementSet, { of, parts }: PlainParts): StatementSet {
  if (of !== set.id || !set.statements.some(({ id }) => Object.hasOwn(parts, id))) return set;
  return {
    ...set,
    statements: set.statements.map((statement) =>
      Object.hasOwn(parts, statement.id) && !statement.parts
        ? { ...statement, parts: parts[statement.id]! }
        : statement,
    ),
  };
}

/**
 * Everything in the set that can be answered, in its order: statements, or their plain parts. Each part of one that may bring
 * out harm may do so too, unless it says that it does not. `only`: one statement with its parts, or one part.
 */
export const askedIn = (set: StatementSet, only?: string): readonly Asked[] =>
  set.statements.flatMap((statement): readonly Asked[] => {
    const { id, parts, mayDisclose } = statement;
    const its = !parts ? [statement] : mayDisclose ? parts.map((part) => ({ mayDisclose, ...part })) : parts;
    return only === undefined || id === only ? its : its.filter((asked) => asked.id === only);
  });

/** The address of a statement's picture, where it has one and not only a word for it; never one of another site. */
export const pictureOf = ({ picture = '' }: Statement): string | undefined =>
  picture.startsWith('/') && isOwnPath(picture) ? picture : undefined;
