/** A server of one page: React's HTML in the page that vite built. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export async function start({ at, serve }) {
  const { render } = await import(pathToFileURL(path.join(at, 'dist-server/server.js')).href);
  const page = fs.readFileSync(path.join(at, 'dist/index.html'), 'utf8');
  return serve({ render: () => page.replace('<!-- app -->', () => render()) });
}
