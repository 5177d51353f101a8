/**
 * What stands beside the files of cdn/: the styles, so that one folder is all a site copies; integrity.json, the hash of
 * every file; and README.md with the tags to copy, hashes and all. Prints the hashes of the files that pages name.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
fs.cpSync('dist/styles', 'cdn/styles', {
  recursive: true,
  filter: (file) => fs.statSync(file).isDirectory() || /\.css$/.test(file),
});

const hash = (file) => `sha384-${createHash('sha384').update(fs.readFileSync(file)).digest('base64')}`;
const files = fs
  .readdirSync('cdn', { recursive: true })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.(js|css)$/.test(name))
  .sort();
const integrity = Object.fromEntries(files.map((name) => [name, hash(path.join('cdn', name))]));
fs.writeFileSync('cdn/integrity.json', `${JSON.stringify({ version, files: integrity }, null, 2)}\n`);

const tag = (name) => {
  const safe = `integrity="${integrity[name]}"`;
  if (name.endsWith('.css')) return `<link rel="stylesheet" href="/say-so/${name}" ${safe} />`;
  return `<script ${name.endsWith('.classic.js') ? 'defer' : 'type="module"'} src="/say-so/${name}" ${safe}></script>`;
};
/** What a page names itself; the parts in autoload/ are named by autoload.js. */
const named = files.filter((name) => !/^autoload\/[^/]+$/.test(name));
fs.writeFileSync(
  'cdn/README.md',
  `# say-so ${version}: files for pages without a bundler

Copy this folder to your site; the tags below take it to be at \`/say-so/\`. A browser refuses a file that is not the one
with this hash. How to choose: docs/guides/self-hosting.md in the source.

\`\`\`html
${named.map(tag).join('\n')}
\`\`\`

From another site, each tag also needs \`crossorigin="anonymous"\`. The hash of \`autoload.js\` does not hold for the parts
it loads; theirs are in integrity.json, for the \`integrity\` of an import map.
`,
);
for (const name of named.filter((file) => /^[\w.-]+\.js$/.test(file)))
  console.log(`${name.padEnd(20)} ${integrity[name]}`);
