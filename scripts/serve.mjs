/**
 * Serves the built portal and the examples: `npm run portal`, or startServer() from a test.
 * Every answer carries the strict policy portals such as Power Pages and SharePoint ship, and nothing is cached.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { exampleAnswer, withExamples, withParts } from './example-pages.mjs';

const root = path.resolve(import.meta.dirname, '..');

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Style sheets of portals that the examples can stand in: from npm, for development alone. */
const portals = {
  'govuk-frontend.min.css': 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'nhsuk-frontend.min.css': 'node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
  'hostile.css': 'docs/portal/hostile.css',
  'portal.css': 'docs/portal/around.css',
};

/** Folders open to pages; anything else is looked for in the portal. */
const open = ['cdn', 'dist', 'schema'];

/** The file a path names, if it is inside the folder it says. */
function fileAt(pathname) {
  const [, first, ...rest] = pathname.split('/');
  if (first === 'portals')
    return Object.hasOwn(portals, rest[0]) ? path.join(root, portals[rest[0]]) : undefined;
  const [folder, inside] = open.includes(first)
    ? [path.join(root, first), rest.join('/')]
    : [path.join(root, 'docs/portal'), pathname.slice(1)];
  const file = path.resolve(folder, inside);
  try {
    const real = fs.realpathSync(file);
    const home = fs.realpathSync(folder);
    return real === home || real.startsWith(home + path.sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

async function answerFile(pathname) {
  const file = fileAt(pathname);
  const stat = file && fs.statSync(file);
  if (stat?.isDirectory()) {
    if (!pathname.endsWith('/')) return { status: 308, location: `${pathname}/` };
    return answerFile(`${pathname}index.html`);
  }
  if (!stat?.isFile()) return undefined;
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  let body = fs.readFileSync(file);
  // the fonts of those design systems are for their own sites alone
  if (pathname.startsWith('/portals/')) body = body.toString().replace(/@font-face\s*\{[^}]*\}/g, '');
  if (type === types['.html']) body = await withExamples(withParts(body.toString(), path.basename(file)));
  return { status: 200, type, body };
}

async function answer(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, body: 'This server only shows pages.' };
  let url, pathname;
  try {
    url = new URL(`http://localhost${request.url}`);
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return { status: 400, body: 'This address cannot be read.' };
  }
  if (pathname.includes('\0')) return { status: 400, body: 'This address cannot be read.' };
  const found = (await exampleAnswer(pathname, url.searchParams)) ?? (await answerFile(pathname));
  return found ?? { status: 404, body: `There is nothing at ${pathname}.` };
}

/**
 * Starts the server. `port` 0 takes a free one. Rejects when the port is taken.
 * Resolves to where it is (`http://localhost:8000`) and how to stop it.
 * @param {{ port?: number, host?: string }} [where]
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export function startServer({ port = 0, host = '127.0.0.1' } = {}) {
  const server = http.createServer((request, response) => {
    answer(request).then(
      ({ status, type = 'text/plain; charset=utf-8', location, body = '' }) => {
        response.writeHead(status, {
          'content-type': type,
          'content-security-policy': policy,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          ...(location && { location }),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        console.error(error);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
        response.end('Something went wrong here; the terminal says what.');
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const taken = server.address().port;
      resolve({
        url: `http://localhost:${taken}`,
        port: taken,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function main() {
  const port = Number(process.env.PORT ?? 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}": give a number from 0 to 65535.`);
  }
  if (!fs.existsSync(path.join(root, 'cdn/say-so.js'))) {
    throw new Error('Nothing is built yet. Run: npm run build (or npm start, which builds and serves).');
  }
  const { url } = await startServer({ port, host: process.env.HOST }).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run portal`)
      : error;
  });
  console.log(`The portal:   ${url}/\nThe examples: ${url}/examples/\nStop with Ctrl+C.`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
