/** A set that is not as it should be: what is wrong is named where it stands, nothing is half there, and no answer is lost. */
import { assert } from '@open-wc/testing';
import { marsha, precious, publishedSet } from '../../../src/examples/people/answering.js';
import type { Person, Problem } from '../../../src/person/record.js';
import { clear, everything, folded, pageOf, settled, stage, until, type Said } from '../helpers.js';

type Statements = Said & { set: unknown; readonly setProblems: readonly (Problem & { name: string })[] };

async function shown(
  set: unknown,
  person: unknown = precious,
  { mode = 'view', inside = false } = {},
): Promise<Statements> {
  const element = document.createElement('say-i-statements') as unknown as Statements;
  element.mode = mode;
  if (inside) {
    const script = document.createElement('script');
    script.type = 'application/vnd.say-so.statements+json';
    script.textContent = set as string;
    element.append(script);
  } else element.set = set;
  element.person = person;
  stage().append(element);
  await settled(element);
  return element;
}
const [first, second] = publishedSet.statements;
const bad: Readonly<Record<string, readonly [set: unknown, name: string, path: string]>> = {
  'an id twice': [{ ...publishedSet, statements: [second, second] }, 'twice', '/statements/1/id'],
  'no source': [{ ...publishedSet, source: '' }, 'no-source', '/source'],
  'no licence': [{ ...publishedSet, licence: undefined }, 'no-licence', '/licence'],
  'a theme that is not there': [
    { ...publishedSet, statements: [first, { ...second, theme: 'tea' }] },
    'no-theme',
    '/statements/1/theme',
  ],
  'more than 10,000 statements': [
    { ...publishedSet, statements: Array.from({ length: 10_001 }, (_, i) => ({ id: `n${i}`, text: 'I.' })) },
    'too-many',
    '/statements',
  ],
  'no JSON': ['{ "id": ', 'not-json', ''],
};

describe('a set with', () => {
  afterEach(clear);

  for (const [what, [set, name, path]] of Object.entries(bad))
    for (const mode of ['view', 'edit'])
      it(`${what}: is named, and none of it is shown or asked (${mode})`, async () => {
        const inside = typeof set === 'string';
        const element = await shown(set, precious, { mode, inside });
        await until(() => element.setProblems.length, 'what is wrong');
        await settled(element);
        assert.deepEqual(
          element.setProblems.map((problem) => [problem.name, problem.path]),
          [[name, path]],
        );
        const root = element.shadowRoot!;
        assert.include(
          folded(root.querySelector('.notice')?.textContent),
          'These sentences could not be read, so none of them is shown.',
        );
        assert.isEmpty(root.querySelectorAll('.card, .statement, .answering'));
        assert.deepEqual(element.person, precious, 'every answer is still in the record');
        element.set = publishedSet;
        await until(() => root.querySelector('.card, .answering'), 'a set that is as it should be');
        assert.isEmpty(element.setProblems);
      });

  it('a script that comes later, or is changed: it is taken, unless the page gives another', async () => {
    const element = await shown(undefined, marsha);
    await until(() => pageOf(element), 'our own');
    const script = document.createElement('script');
    script.type = 'application/vnd.say-so.statements+json';
    script.textContent = JSON.stringify(publishedSet);
    element.append(script);
    const title = () => folded(pageOf(element)?.querySelector('.title, .lede')?.textContent);
    const has = (text: string) => () => folded(pageOf(element)?.textContent).includes(text);
    await until(has('I can change who supports me.'), `theirs, not ${title()}`);
    const other = { ...publishedSet, statements: [{ ...second, text: 'I have a boat.' }] };
    script.textContent = JSON.stringify(other);
    await until(has('I have a boat.'), 'the one it is changed to');
    element.set = publishedSet;
    await until(has('I can change who supports me.'), 'the one that the page gives');
    script.textContent = JSON.stringify({ ...other, title: 'Later' });
    await settled(element);
    assert.isTrue(has('I can change who supports me.')());
  });

  it('HTML in a text: it is shown as it is written, and makes no element', async () => {
    const text = '<img src=x onerror="alert(1)"> I have <b>somebody</b> to laugh with.';
    const element = await shown({ ...publishedSet, statements: [{ ...second, text }] }, marsha);
    await until(() => pageOf(element), 'the page');
    assert.include(folded(pageOf(element)?.textContent), folded(text));
    assert.isEmpty(everything(element.shadowRoot!).filter(({ localName }) => /^(img|b)$/.test(localName)));
    assert.deepEqual(
      element.setProblems.map(({ name }) => name),
      ['markup'],
    );
  });

  it('a picture of another site, or no picture at all: no address of it is asked for', async () => {
    for (const picture of [
      'https://example.org/a.png',
      '//example.org/a.png',
      'front door',
      'javascript:alert(1)',
    ]) {
      const element = await shown({ ...publishedSet, statements: [{ ...second, picture }] }, marsha);
      await until(() => pageOf(element), 'the page');
      assert.isEmpty(pageOf(element)!.querySelectorAll('img'), picture);
      clear();
    }
  });

  it('other statements than were answered: those answers are shown as such, and stay in the record', async () => {
    const element = await shown({ ...publishedSet, statements: [second] }, marsha);
    await until(() => pageOf(element), 'the page');
    const gone = folded(pageOf(element)?.querySelectorAll('.section')[1]?.textContent);
    assert.include(gone, 'Answers to sentences that are not here');
    assert.include(gone, 'I know who supports me.');
    assert.include(gone, 'Yes, always');
    assert.include(gone, 'I choose the biscuits at meetings.', 'of another version');
    assert.strictEqual(
      Object.keys((element.person as Person).entries).length,
      Object.keys(marsha.entries).length,
    );
  });
});
