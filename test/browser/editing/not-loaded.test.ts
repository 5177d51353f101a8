/** The part for writing does not come: what can be read stays, and says so. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { clear, editorOf, pageOf, settled, stage, until, type Said } from '../helpers.js';
import { block } from '../run.js';

describe('the part for writing that does not load', () => {
  afterEach(clear);
  before(() => block('/document-editor'));
  after(() => block());

  for (const tree of ['shadow', 'light'] as const)
    it(`leaves what can be read, and says so (${tree})`, async () => {
      const element = document.createElement('say-one-page-profile') as Said;
      element.tree = tree;
      element.mode = 'edit';
      element.person = ama;
      stage().append(element);
      const page = () => pageOf(element)?.textContent ?? '';
      await until(() => page().includes('The part for writing did not load.'), 'the message');
      await settled(element);
      assert.include(page(), 'You can still read and print.');
      assert.include(page(), 'Tea with the milk in first');
      assert.isNull(editorOf(element));
    });
});
