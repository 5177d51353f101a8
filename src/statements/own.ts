/** Our own set: what stands in every language of it. The words are in own-en.ts and own-cy.ts. */
import { SET_FORMAT, type StatementSet } from './set.js';

const outline = {
  h1: { theme: 'being-heard', picture: 'listen' },
  h2: { theme: 'being-heard', picture: 'stop hand', mayDisclose: true },
  h3: { theme: 'being-heard', picture: 'talking' },
  s1: { theme: 'being-safe', picture: 'safe hands', mayDisclose: true },
  s2: { theme: 'being-safe', picture: 'tell someone', mayDisclose: true },
  s3: { theme: 'being-safe', picture: 'try climbing' },
  o1: { theme: 'home', picture: 'front door' },
  o2: { theme: 'home', picture: 'doorbell', mayDisclose: true },
  o3: { theme: 'home', picture: 'quiet room', mayDisclose: true },
  p1: { theme: 'people', picture: 'hug' },
  p2: { theme: 'people', picture: 'friends' },
  p3: { theme: 'people', picture: 'couple', mayDisclose: true, for: 'grown' },
  w1: { theme: 'work-learning', picture: 'star medal' },
  w2: { theme: 'work-learning', picture: 'learning' },
  w3: { theme: 'work-learning', picture: 'work badge', for: 'from14' },
  e1: { theme: 'health', picture: 'doctor talking' },
  e2: { theme: 'health', picture: 'medicine', for: 'medicine' },
  e3: { theme: 'health', picture: 'pain', mayDisclose: true },
  c1: { theme: 'crisis-hospital', picture: 'help sign' },
  c2: { theme: 'crisis-hospital', picture: 'calm', mayDisclose: true },
  c3: { theme: 'crisis-hospital', picture: 'hospital bed', for: 'hospital' },
  m1: { theme: 'money-control', picture: 'purse', mayDisclose: true },
  m2: { theme: 'money-control', picture: 'money plan' },
  m3: { theme: 'money-control', picture: 'choosing people' },
  g1: { theme: 'growing-up', picture: 'future road', for: 'young' },
  g2: { theme: 'growing-up', picture: 'signpost', for: 'young' },
  g3: { theme: 'growing-up', picture: 'moving on', for: 'young' },
  j1: { theme: 'joined-up', picture: 'shared page' },
  j2: { theme: 'joined-up', picture: 'meeting circle' },
  j3: { theme: 'joined-up', picture: 'promise handshake' },
} as const;
type OwnId = keyof typeof outline;

type Whom = 'grown' | 'from14' | 'young' | 'medicine' | 'hospital';
interface OwnStatement {
  readonly text: string;
  readonly easy?: string;
  readonly anotherWay: string;
  readonly eitherOr: readonly [yes: string, no: string];
  readonly we: string;
}
/** The words of the set in one language. */
export interface OwnWords extends Pick<StatementSet, 'lang' | 'title' | 'source' | 'licence' | 'checkedBy'> {
  readonly themes: Readonly<Record<(typeof outline)[OwnId]['theme'], string>>;
  readonly for: Readonly<Record<Whom, string>>;
  readonly statements: Readonly<Record<OwnId, OwnStatement>>;
}

/** The same set in each language: the ids are the same, so answers given in one can be read in the other. */
export const ownSet = ({ themes, for: whom, statements, ...about }: OwnWords): StatementSet => ({
  ...about,
  format: SET_FORMAT,
  id: 'say-so/own',
  version: '1',
  scale: 'three',
  themes: Object.entries(themes).map(([id, title]) => ({ id, title })),
  statements: (Object.keys(outline) as OwnId[]).map((id) => {
    const { for: only, ...its } = { for: undefined, ...outline[id] };
    return { id, ...its, ...statements[id], ...(only && { for: whom[only] }) };
  }),
});
