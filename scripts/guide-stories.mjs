/** The guides as pages of Storybook: the same words, and links that lead to pages there. */
import fs from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname, '../docs');
const from = path.join(docs, 'guides');

/** Where a guide stands when it belongs to an element; any other stands under Guides, by its first heading. */
const places = {
  'README.md': 'Guides/Which element?',
  'document.md': 'Document/When to use it',
  'hospital-passport.md': 'Hospital passport/When to use it',
  'i-statements.md': 'I statements/When to use it',
  'media.md': 'Guides/Pictures, sounds and films',
  'one-page-profile.md': 'One page profile/When to use it',
  'passports.md': 'Guides/Documents that travel',
  'person.md': 'Person/When to use it',
  'statement-sets.md': 'I statements/Bringing a set',
  'statement-summary.md': 'Statement summary/When to use it',
  'themes.md': 'Themes/When to use which',
  'who-helped.md': 'Who helped/When to use it',
  'start/README.md': 'Guides/Start/Ten common cases',
};

const guides = fs
  .readdirSync(from, { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => {
    const text = fs.readFileSync(path.join(from, file), 'utf8');
    const under = file.startsWith('start/') ? 'Guides/Start' : 'Guides';
    return { file, text, title: places[file] ?? `${under}/${/^# (.*)/.exec(text)[1]}` };
  });

/** The address Storybook gives to a page of documentation. */
const addressOf = (title) =>
  `?path=/docs/${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}--docs`;

/** What no page of Storybook shows is named by its file, where the repository has it. */
function linked({ file, text }) {
  return text.replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#)([^)#]+)[^)]*\)/g, (_, words, to) => {
    const target = path.relative(docs, path.resolve(from, path.dirname(file), to)).replaceAll(path.sep, '/');
    const guide = guides.find((one) => `guides/${one.file}` === target);
    if (guide) return `[${words}](${addressOf(guide.title)})`;
    const element = /^api\/say-([a-z-]+)\.md$/.exec(target)?.[1];
    if (element) return `[${words}](${addressOf(element)})`;
    if (!fs.existsSync(path.join(docs, target)))
      throw new Error(`docs/guides/${file} leads to ${to}: nothing is there.`);
    return `${words} (\`docs/${target}\`)`;
  });
}

/** One page for each guide. `folder` is there, and is not read by people. */
export function writeGuides(folder) {
  for (const guide of guides)
    fs.writeFileSync(
      `${folder}/guide-${guide.file.replace('/', '-').replace(/\.md$/, '')}.mdx`,
      `import { Markdown, Meta } from '@storybook/addon-docs/blocks';

<Meta title=${JSON.stringify(guide.title)} />

<Markdown>{${JSON.stringify(linked(guide))}}</Markdown>
`,
    );
}
