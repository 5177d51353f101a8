/** Serves one built app under the strict policy, with whatever the app says it needs besides, and takes what its form sends. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { policy } from '../../scripts/serve.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The policy with more: `{ 'trusted-types': 'vue' }`. `null` takes a directive out, and the page says so. */
export function policyWith(more = {}) {
  return policy
    .split('; ')
    .flatMap((directive) => {
      const [name] = directive.split(' ');
      if (more[name] === null) return [];
      return more[name] ? [`${directive} ${more[name]}`] : [directive];
    })
    .join('; ');
}

async function sent(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const form = await new Response(body, {
    headers: { 'content-type': request.headers['content-type'] },
  }).formData();
  const pre = `<pre id="sent">${escape(String(form.get('record')))}</pre>`;
  return request.headers['hx-request']
    ? pre
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sent</title><link rel="icon" href="data:,">${pre}</html>`;
}

/**
 * `folders` are looked through in turn, `files` are addresses of their own; `fill` is put where a page says `<!-- its name -->`.
 * `render`, where there is one, makes the page at `/`.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export function serve({ folders, files = {}, fill = {}, more, render }) {
  const answer = async (request) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST' && pathname === '/sent') return [await sent(request), '.html'];
    if (pathname === '/' && render) return [await render(), '.html'];
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const file =
      files[pathname] ?? folders.map((folder) => path.join(folder, name)).find((at) => fs.existsSync(at));
    if (!file) return undefined;
    const end = path.extname(file);
    if (end !== '.html') return [fs.readFileSync(file), end];
    return [
      fs.readFileSync(file, 'utf8').replace(/<!-- (\w+) -->/g, (mark, what) => fill[what] ?? mark),
      end,
    ];
  };
  const server = http.createServer((request, response) => {
    answer(request).then(
      (found) => {
        response.writeHead(found ? 200 : 404, {
          'content-type': types[found?.[1]] ?? 'application/octet-stream',
          'content-security-policy': policyWith(more),
        });
        response.end(found?.[0]);
      },
      (error) => {
        response.writeHead(500).end(String(error.stack));
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://localhost:${server.address().port}/`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
