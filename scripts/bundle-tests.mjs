/**
 * The browser tests as a page loads them fastest: one file for each, and what they share in files of its own. Served
 * module by module, a seventh of their time goes into some three hundred requests for each test file.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const kept = path.join(root, '.cache/browser-tests');

/** From paths of test files below the root to those of their bundles, in that order. Runs of another `name` keep theirs. */
export async function bundleTests(files, name) {
  const outdir = path.join(kept, name);
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    outdir,
    // a name that a test can keep from the page when it is loaded later
    chunkNames: 'later/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    sourcemap: 'linked',
    logLevel: 'error',
  });
  return files.map((file) => path.join(outdir, file.replace(/\.ts$/, '.js')));
}

/**
 * The same, and each file has all it loads at addresses of its own: WebKitGTK, which cannot be told to forget, has what an
 * earlier file loaded, or was refused, and does not ask for it again.
 */
export async function bundleApart(files, name) {
  const bundled = [];
  for (const [i, file] of files.entries()) bundled.push(...(await bundleTests([file], `${name}-${i}`)));
  return bundled;
}

/** The test file that this bundle was made from, or the path as it is; relative to the root, with `/`. */
export function sourceOf(file) {
  const [, ...inside] = path.relative(kept, path.resolve(file)).split(path.sep);
  const bundled = path.resolve(file).startsWith(kept + path.sep);
  return bundled
    ? inside.join('/').replace(/\.js$/, '.ts')
    : path.relative(root, file).split(path.sep).join('/');
}
