/** The part for writing does not come: what can be read stays, and says so. */
import { assert } from '@open-wc/testing';
import { ama } from '../../../src/examples/people/ama.js';
import { cdp, clear, editorOf, hasCdp, pageOf, settled, stage, until, type Said } from '../helpers.js';

describe('the part for writing that does not load', () => {
  afterEach(clear);
  before(async () => {
    if (!hasCdp) return;
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*/editing/document-editor*'] });
  });
  after(async () => {
    if (hasCdp) await cdp('Network.setBlockedURLs', { urls: [] });
  });

  for (const tree of ['shadow', 'light'] as const)
    it(`leaves what can be read, and says so (${tree})`, async function () {
      if (!hasCdp) return this.skip();
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
