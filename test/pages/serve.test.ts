/** The server that shows the portal and the examples. */
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, it } from 'node:test';
import { policy, startServer } from '../../scripts/serve.mjs';

interface Listed {
  readonly element: string;
  readonly example: string;
  readonly url: string;
}

describe('the server', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());

  const get = (path: string, init?: RequestInit) => fetch(server.url + path, { redirect: 'manual', ...init });
  const list = async () => (await (await get('/examples/index.json')).json()) as readonly Listed[];

  /** Without the tidying fetch and browsers do. */
  const raw = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port: server.port, path }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
        .on('error', reject);
    });

  it('gives every answer the strict policy, and lets nothing be kept', async () => {
    for (const path of [
      '/examples/',
      '/examples/index.json',
      '/cdn/say-so.js',
      '/examples.css',
      '/nothing',
    ]) {
      const { headers } = await get(path);
      assert.equal(headers.get('content-security-policy'), policy, path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  });

  it('lists every example, each at an address that answers', async () => {
    const all = await list();
    assert.ok(all.length > 0);
    for (const { element, example, url } of all) {
      assert.equal(url, `/examples/${element}/${example}/`);
      const answer = await get(url);
      assert.equal(answer.status, 200, url);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      const html = await answer.text();
      assert.ok(html.includes(`<say-${element}`), url);
      assert.doesNotMatch(
        html,
        /<style|\sstyle=|<script(?![^>]*\s(src|type="application\/(?:[\w.-]+\+)?json"))/,
        url,
      );
    }
  });

  it('puts what an address asks for on the page', async () => {
    const [first] = await list();
    const query = '?mode=edit&tree=light&lang=cy&dir=rtl&scheme=dark&theme=neutral&size=largest';
    const html = await (await get(first!.url + query)).text();
    assert.match(
      html,
      /<html lang="cy" dir="rtl" data-say-theme="neutral" data-scheme="dark" data-size="largest">/,
    );
    assert.match(html, new RegExp(`<say-${first!.element} mode="edit" tree="light"`));
    const byProperty = await (await get(`${first!.url}?person=property`)).text();
    assert.doesNotMatch(byProperty, /application\/json/);
    assert.match(byProperty, new RegExp(`data-person="${first!.url}person.json"`));
    assert.equal((await get(`${first!.url}person.json`)).status, 200);
  });

  it('says what it does not know', async () => {
    const [first] = await list();
    for (const query of ['?mode=write', '?colour=red', '?lang=%22%3E', '?dir=up']) {
      assert.equal((await get(first!.url + query)).status, 400, query);
    }
    assert.equal((await get('/examples/none/none/')).status, 404);
    assert.equal((await get('/none.html')).status, 404);
    assert.equal((await get('/', { method: 'POST' })).status, 405);
  });

  it('sends an address without its last slash on, with what it asked for', async () => {
    const [first] = await list();
    const answer = await get(`${first!.url.slice(0, -1)}?mode=edit`);
    assert.equal(answer.status, 308);
    assert.equal(answer.headers.get('location'), `${first!.url}?mode=edit`);
  });

  it('shows nothing outside its folders', async () => {
    for (const path of [
      '/../package.json',
      '/cdn/../package.json',
      '/cdn/../../../etc/passwd',
      '/cdn/%2e%2e/package.json',
      '/cdn/..%2fpackage.json',
      '/cdn/..%5cpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/cdn//etc/passwd',
      '/dist/%00',
      '/%',
      '/.git/config',
      '/package.json',
    ]) {
      const status = await raw(path);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
  });

  it('refuses a port that is taken', async () => {
    await assert.rejects(startServer({ port: server.port }), { code: 'EADDRINUSE' });
  });
});
