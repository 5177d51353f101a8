/** Importing classes registers nothing; defining twice throws nothing. */
import { assert } from '@open-wc/testing';

const tags = [
  'say-person',
  'say-document',
  'say-hospital-passport',
  'say-i-statement',
  'say-i-statements',
  'say-one-page-profile',
  'say-statement-summary',
  'say-who-helped',
];

describe('the classes', () => {
  it('come without registering anything', async () => {
    const { define } = customElements;
    const defined: string[] = [];
    customElements.define = function (this: CustomElementRegistry, tag, element, options) {
      defined.push(tag);
      define.call(this, tag, element, options);
    };
    try {
      const all = await import('../../src/index.js');
      await import('../../src/editing/document-editor.js');
      await import('../../src/printing/print.js');
      assert.isFunction(all.SayOnePageProfile);
    } finally {
      customElements.define = define;
    }
    assert.deepEqual(defined, []);
    for (const tag of tags) assert.isUndefined(customElements.get(tag), tag);
    assert.isEmpty(document.adoptedStyleSheets);
  });

  it('are registered by their own modules, once; a tag that the page has is left alone', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('say-who-helped', Theirs);
    await import('../../src/define/all.js');
    for (const tag of tags) assert.isFunction(customElements.get(tag), tag);
    assert.strictEqual(customElements.get('say-who-helped'), Theirs);
  });
});
