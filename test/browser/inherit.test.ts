/** What our elements take from around them travels as the community's `context-request`: any provider of it will do. */
import { ContextConsumer, ContextProvider } from '@lit/context';
import { assert } from '@open-wc/testing';
import { LitElement } from 'lit';
import { settingsContext } from '../../src/context/contexts.js';
import { examples } from '../../src/examples/index.js';
import { clear, NOW, stage, type Said } from './helpers.js';

/** A page's own element, which knows `@lit/context` and the key, and nothing else of ours. */
class PageProvider extends LitElement {
  readonly settings = new ContextProvider(this, {
    context: settingsContext,
    initialValue: { headingLevel: 4 },
  });
  override createRenderRoot(): HTMLElement {
    return this;
  }
}
class PageConsumer extends LitElement {
  readonly settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
}
customElements.define('page-provider', PageProvider);
customElements.define('page-consumer', PageConsumer);

const { person } = examples.find((e) => e.element === 'one-page-profile' && e.name === 'ordinary')!;

function profile(): Said {
  const made = document.createElement('say-one-page-profile') as Said;
  made.now = NOW;
  made.person = person;
  return made;
}
async function level(element: Said): Promise<string | undefined> {
  await element.updateComplete;
  return element.shadowRoot?.querySelector('.title')?.localName;
}

describe('what elements take from around them', () => {
  afterEach(clear);

  it('comes from a provider of the page’s own, and follows what it says', async () => {
    const around = document.createElement('page-provider') as PageProvider;
    const inside = profile();
    around.append(inside);
    stage().append(around);
    assert.equal(await level(inside), 'h4');
    around.settings.setValue({ headingLevel: 3 });
    assert.equal(await level(inside), 'h3');
  });

  it('comes from the nearest provider, also when that one comes a second later, and is left behind with it', async () => {
    const far = document.createElement('page-provider') as PageProvider;
    const near = document.createElement('page-late') as PageProvider;
    const inside = profile();
    near.append(inside);
    far.append(near);
    stage().append(far);
    assert.equal(await level(inside), 'h4');

    customElements.define('page-late', class extends PageProvider {});
    await customElements.whenDefined('page-late');
    near.settings.setValue({ headingLevel: 5 });
    assert.equal(await level(inside), 'h5');
    far.settings.setValue({ headingLevel: 3 });
    assert.equal(await level(inside), 'h5');

    far.parentElement?.append(inside);
    assert.equal(await level(inside), 'h2');
  });

  it('is given by <say-person> to a consumer of the page’s own', async () => {
    const around = document.createElement('say-person') as Said;
    const inside = document.createElement('page-consumer') as PageConsumer;
    around.headingLevel = 3;
    around.append(inside);
    stage().append(around);
    await around.updateComplete;
    assert.equal(inside.settings.value?.headingLevel, 3);
  });
});
