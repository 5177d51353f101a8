/** The part for writing does not come: what can be read stays, and says so. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { clear, editorOf, pageOf, settled, stage, until, type Said } from '../helpers.js';
import { asksAgain, block } from '../run.js';

describe('the part for writing that does not load', () => {
  afterEach(clear);
  beforeEach(() => block('/document-editor'));
  afterEach(() => block());

  it('leaves what can be read, says so, and is tried again when it is asked for again', async () => {
    const again = await asksAgain();
    await block('/document-editor');
    // both at once: what has come for one would be there for the other
    const trees = (['shadow', 'light'] as const).map((tree) => {
      const element = document.createElement('say-one-page-profile') as Said;
      element.tree = tree;
      element.mode = 'edit';
      element.person = ama;
      stage().append(element);
      return { tree, element, page: () => pageOf(element)?.textContent ?? '' };
    });
    for (const { tree, element, page } of trees) {
      await until(() => page().includes('The part for writing did not load.'), `the message (${tree})`);
      await settled(element);
      assert.include(page(), 'You can still read and print.', tree);
      assert.include(page(), 'Tea with the milk in first', tree);
      assert.isNull(editorOf(element), tree);
      element.mode = 'view';
      await settled(element);
      assert.notInclude(page(), 'did not load', `nothing is missing for whoever reads (${tree})`);
    }
    await block();
    for (const { tree, element, page } of trees) {
      element.mode = 'edit';
      if (again) await until(() => editorOf(element) !== null, `the editor (${tree})`);
      // WebKitGTK asks again or remembers, as its cache has it
      else
        await until(
          () => editorOf(element) !== null || page().includes('did not load'),
          `it, or the message (${tree})`,
        );
    }
  });
});
