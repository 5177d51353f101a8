import type { Id, Person } from '../../person/record.js';
import { mayAsk, MINE, ownAsked, type Telling } from '../../statements/answers.js';
import { askedIn, pictureOf, type Statement, type StatementSet } from '../../statements/set.js';
import type { ToAsk } from './sheet.js';

/** What may be asked, in its order: what the set asks, then the person's own. `only`: one statement, or the parts of one. */
export function toAsk(
  set: StatementSet,
  person: Person,
  { only, ...telling }: Telling & { readonly only: Id | undefined },
): readonly ToAsk[] {
  const stands = new Map<Id, Statement>();
  for (const statement of set.statements)
    for (const { id } of statement.parts ?? [statement]) stands.set(id, statement);
  const its = askedIn(set).map((one): ToAsk => {
    const statement = stands.get(one.id)!;
    return {
      ...one,
      set: set.id,
      version: set.version,
      lang: set.lang,
      theme: statement.theme,
      for: statement.for,
      picture: pictureOf(statement),
      partOf: statement.parts && statement.text,
    };
  });
  const mine = Array.from(ownAsked(person, set), ([id, { id: entry, said }]): ToAsk => ({
    id,
    entry,
    text: said.text,
    set: MINE,
    version: '1',
    lang: said.lang,
  }));
  return [...its, ...mine].filter(
    (one) =>
      (only === undefined || one.id === only || stands.get(one.id)?.id === only) && mayAsk(one, telling),
  );
}
