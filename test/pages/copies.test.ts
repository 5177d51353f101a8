/** Several copies on one page: two versions of the library, a second lit, the policy they need, hashes, the autoloader. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { policy as strict } from '../../scripts/serve.mjs';
import { site } from './helpers.js';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}
const integrity = JSON.parse(fs.readFileSync('cdn/integrity.json', 'utf8')) as Integrity;
const { version } = integrity;

const record = JSON.stringify({
  format: 'say-so/person@1',
  id: 'ama',
  lang: 'en',
  called: 'Ama',
  people: {},
  media: {},
  entries: {
    tea: {
      id: 'tea',
      kind: 'words',
      topic: 'importantTo',
      rank: 'a',
      said: { voice: 'own', lang: 'en', text: 'Tea with the milk in first.' },
    },
  },
  documents: {
    home: {
      id: 'home',
      outline: 'one-page-profile@1',
      status: 'current',
      for: ['home'],
      helped: [],
      sections: { important: { entries: ['tea'] } },
    },
  },
});
const json = `<script type="application/json">${record}</script>`;
const html = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Copies</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Copies</h1>${body}</main></body></html>`;
const script = (src: string, more = ''): string => `<script type="module" src="${src}" ${more}></script>`;

/** The same files with another version in them: what a page gets that still loads last year's. */
const older = fs.readFileSync('cdn/say-so.js', 'utf8').replaceAll(`"${version}"`, '"0.0.9"');
const twice = `${strict} 'allow-duplicates'`;
/** Gives this version's profile a name of its own, and a person too. */
const renaming = `
import { defineAs, SayOnePageProfile, SayPerson } from '/cdn/say-so.js';
defineAs('acme-profile', SayOnePageProfile);
defineAs('acme-person', SayPerson);
`;
const inTwo = `
<say-person id="old" mode="edit">${json}<acme-profile data-say="one-page-profile"></acme-profile></say-person>
<acme-person id="new">${json}<say-one-page-profile tree="light"></say-one-page-profile></acme-person>`;

/** A portal's own element, with the lit it brings along. */
const portalsOwn = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('portal-card', class extends LitElement { render() { return html\`<p>A card of the portal’s.</p>\`; } });`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
};

const shown = (tag: string): string =>
  (document.querySelector(tag)?.shadowRoot ?? document.querySelector(tag))?.querySelector('.page')
    ?.textContent ?? '';

/** Waits until something stands in an element's shadow tree. */
const drawn = (page: Page, tag: string, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (name, inside) => !!document.querySelector(name)?.shadowRoot?.querySelector(inside),
    { timeout: 5000, polling: 20 },
    tag,
    selector,
  );

const there = site();

describe('two versions on one page', () => {
  it('one warning names both; the copies hear each other; what is changed in one shows in the other', async () => {
    const { page, errors, violations, close } = await there.open('/two/', {
      policy: twice,
      answers: {
        '/two/': html(script('/older.js') + script('/renaming.js'), inTwo),
        '/older.js': older,
        '/renaming.js': renaming,
      },
    });
    await drawn(page, 'acme-profile', '.editor');
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0]!, new RegExp(`say-so ${version.replaceAll('.', '\\.')} found <say-`));
    assert.match(errors[0]!, /defined by say-so 0\.0\.9/);
    assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea with the milk in first/);

    // someone writes in the newer element; the older <say-person> has the record and tells the page
    await page.evaluate(() => {
      const person = document.querySelector('#old') as HTMLElement;
      person.addEventListener('say-change', (event) => {
        person.dataset['heard'] = JSON.stringify((event as Event & { person: unknown }).person);
      });
    });
    const press = (key: string) =>
      page.evaluate((selector) => {
        document.querySelector('acme-profile')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      }, key);
    await press('#writer');
    await press('[data-key=writer-start]');
    await drawn(page, 'acme-profile', '[data-key=change-tea]');
    await press('[data-key=change-tea]');
    await drawn(page, 'acme-profile', 'textarea');
    await page.evaluate(() =>
      document.querySelector('acme-profile')?.shadowRoot?.querySelector('textarea')?.focus(),
    );
    await page.keyboard.type(' And one sugar.');
    await press('[data-key=save]');
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('#old')?.dataset['heard']?.includes('one sugar'),
      { timeout: 5000 },
    );
    const around = await page.evaluate(() =>
      JSON.stringify((document.querySelector('#old') as HTMLElement & { person: unknown }).person),
    );
    assert.match(around, /one sugar/);
    assert.deepEqual(await violations(), []);
    await close();
  });

  it('the same version twice says nothing', async () => {
    const { page, errors, close } = await there.open('/two/', {
      policy: twice,
      answers: {
        '/two/': html(
          script('/cdn/say-so.js') + script('/cdn/say-so.js?again'),
          `<say-one-page-profile>${json}</say-one-page-profile>`,
        ),
      },
    });
    assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea/);
    assert.deepEqual(errors, []);
    await close();
  });

  it('without allow-duplicates the second copy does not load, and the first goes on', async () => {
    const { page, errors, close } = await there.open('/two/', {
      policy: strict,
      answers: {
        '/two/': html(
          script('/older.js') + script('/cdn/say-so.js'),
          `<say-one-page-profile>${json}</say-one-page-profile>`,
        ),
        '/older.js': older,
      },
    });
    assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea/);
    assert.match(errors.join('\n'), /lit-html/, 'the browser says which policy it was');
    await close();
  });

  for (const first of ['the portal’s', 'ours'])
    it(`a second lit beside ours, ${first} first`, async () => {
      const both = [script('/own.js'), script('/cdn/say-so.js')];
      const { page, errors, violations, close } = await there.open('/two/', {
        policy: twice,
        answers: {
          '/two/': html(
            (first === 'ours' ? both.reverse() : both).join(''),
            `<portal-card></portal-card><say-one-page-profile>${json}</say-one-page-profile>`,
          ),
          '/own.js': await portalsOwn(),
        },
      });
      assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea/);
      assert.match(
        await page.$eval('portal-card', (card) => card.shadowRoot?.textContent ?? ''),
        /A card of the portal’s/,
      );
      // lit itself says that it is there more than once; nothing else may be said
      assert.deepEqual(
        errors.filter((said) => !said.includes('Multiple versions of Lit')),
        [],
      );
      assert.deepEqual(await violations(), []);
      await close();
    });
});

describe('the hashes of the files', () => {
  const words = '<p>Words before any script.</p>';
  const withHash = (hash: string) =>
    html(
      script('/cdn/say-so.js', `integrity="${hash}"`),
      `<say-one-page-profile>${json}${words}</say-one-page-profile>`,
    );

  it('are of every file, and let it in', async () => {
    for (const file of ['say-so.js', 'say-so.classic.js', 'autoload.js', 'locales/cy.js', 'styles/print.css'])
      assert.match(integrity.files[file] ?? '', /^sha384-[\w+/]{64}$/, file);
    for (const file of Object.keys(integrity.files)) assert.ok(fs.existsSync(`cdn/${file}`), file);
    const { page, errors, close } = await there.open('/hash/', {
      answers: { '/hash/': withHash(integrity.files['say-so.js']!) },
    });
    assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea/);
    assert.deepEqual(errors, []);
    await close();
  });

  it('keep another file out; the words inside the tag stay', async () => {
    const { page, close } = await there.open('/hash/', {
      answers: { '/hash/': withHash(integrity.files['autoload.js']!) },
    });
    const left = await page.$eval('say-one-page-profile', (element) => ({
      defined: element.matches(':defined'),
      text: (element as HTMLElement).innerText,
    }));
    assert.deepEqual(left, { defined: false, text: 'Words before any script.' });
    await close();
  });
});

describe('the autoloader', () => {
  const asked = (requests: readonly string[]): readonly string[] =>
    requests.flatMap((url) => /\/cdn\/(?:autoload\/)?(.+?)(?:-[\w-]{8})?\.js/.exec(url)?.[1] ?? []);

  it('loads what stands in the page, then what comes, and nothing else', async () => {
    const { page, errors, violations, close } = await there.open('/auto/', {
      policy: strict,
      answers: { '/auto/': html(script('/cdn/autoload.js'), '<p id="here">Nothing of ours yet.</p>') },
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => document.body.append(document.createElement('p')));
    assert.deepEqual(asked(requests), []);
    await page.evaluate((text) => {
      const around = document.createElement('div');
      const element = document.createElement('say-one-page-profile') as HTMLElement & { person: unknown };
      element.person = JSON.parse(text) as unknown;
      around.append(element);
      document.body.append(around);
    }, record);
    await drawn(page, 'say-one-page-profile', '.page');
    assert.match(await page.evaluate(shown, 'say-one-page-profile'), /Tea/);
    const loaded = asked(requests);
    assert.ok(loaded.includes('one-page-profile'), loaded.join());
    for (const other of ['who-helped', 'person', 'document-editor', 'photo-editor', 'say-so'])
      assert.ok(!loaded.includes(other), `${other} was loaded`);
    await page.evaluate(() => document.body.append(document.createElement('say-who-helped')));
    await page.waitForFunction(() => customElements.get('say-who-helped'));
    assert.deepEqual(await page.$$eval(':not(:defined)', (left) => left.map((e) => e.localName)), []);
    assert.deepEqual([...errors, ...(await violations())], []);
    await close();
  });

  it('speaks Welsh with the file beside it, and edits', async () => {
    const { page, errors, violations, close } = await there.open('/auto/', {
      policy: strict,
      answers: {
        '/auto/': html(
          script('/cdn/autoload/locales/cy.js') + script('/cdn/autoload.js'),
          `<say-one-page-profile mode="edit">${json}</say-one-page-profile>`,
          'cy',
        ),
      },
    });
    await drawn(page, 'say-one-page-profile', '.editor');
    const text = await page.evaluate(
      () => document.querySelector('say-one-page-profile')?.shadowRoot?.textContent ?? '',
    );
    assert.match(text, /geiriau/i);
    assert.doesNotMatch(text, /whose words|my words/i);
    assert.deepEqual([...errors, ...(await violations())], []);
    await close();
  });

  it('a part that does not come: the words stay, and the console says which', async () => {
    const { page, errors, close } = await there.open('/auto/', {
      answers: {
        '/auto/': html(
          script('/broken.js'),
          `<say-one-page-profile>${json}<p>Words before any script.</p></say-one-page-profile>`,
        ),
        '/broken.js': fs
          .readFileSync('cdn/autoload.js', 'utf8')
          .replaceAll('./autoload/one-page-profile', './not-there/one-page-profile'),
      },
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(
      await page.$eval('say-one-page-profile', (e) => (e as HTMLElement).innerText),
      'Words before any script.',
    );
    assert.ok(
      errors.some((said) => said.startsWith('say-so: <say-one-page-profile> did not load')),
      errors.join('\n'),
    );
    await close();
  });
});
