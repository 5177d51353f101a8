/**
 * Writes stories/generated/: one file per element, one story per example; one page per guide; and every theme in one sheet.
 * Storybook reads stories without running them, so they have to stand in files; no one writes them by hand.
 */
import fs from 'node:fs';
import { examples } from '../src/examples/index.ts';
import { themes } from '../src/styles/themes.ts';
import { writeGuides } from './guide-stories.mjs';
import { themeCss } from './theme-files.mjs';

const folder = 'stories/generated';
const words = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
const identifier = (name) =>
  name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(?=\d)/, 'N');

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const element of new Set(examples.map((example) => example.element))) {
  const stories = examples
    .filter((example) => example.element === element)
    .map(
      ({ name }) => `export const ${identifier(name)} = {
  name: ${JSON.stringify(words(name))},
  ...story(${JSON.stringify(element)}, ${JSON.stringify(name)}),
};
`,
    );
  fs.writeFileSync(
    `${folder}/${element}.stories.ts`,
    `import { argTypes, story } from '../helpers.js';

export default {
  title: ${JSON.stringify(words(element))},
  component: ${JSON.stringify(`say-${element}`)},
  argTypes: argTypes(${JSON.stringify(`say-${element}`)}),
};

${stories.join('\n')}`,
  );
}

const tags = [...new Set(examples.map(({ element }) => `say-${element}`))];
fs.writeFileSync(`${folder}/themes.css`, themes.map((theme) => themeCss(theme, tags)).join('\n'));
writeGuides(folder);
