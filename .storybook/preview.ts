import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define/all.js';
import { themes } from '../src/styles/themes.js';
import '../stories/generated/themes.css';
import './preview.css';

import.meta.glob('../src/define/locales/*.ts', { eager: true });
setCustomElementsManifest(manifest);

interface Page {
  readonly lang?: string;
  readonly dir?: string;
}

const item = (value: string, title: string) => ({ value, title });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          item('', 'Its own language'),
          item('en', 'English'),
          item('cy', 'Cymraeg'),
          item('ur', 'اردو'),
        ],
      },
    },
    dir: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [item('', 'Its own direction'), item('ltr', 'Left to right'), item('rtl', 'Right to left')],
      },
    },
    size: {
      description: 'Text size',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [item('', 'Text 100 %'), item('large', 'Text 150 %'), item('largest', 'Text 200 %')],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [item('light', 'Light'), item('dark', 'Dark')],
      },
    },
    theme: {
      description: 'Theme: the tokens a host sets',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [item('', 'No theme'), ...themes.map(({ name, title }) => item(name, title))],
      },
    },
    tree: {
      description: 'Shadow or light tree',
      toolbar: {
        icon: 'structure',
        dynamicTitle: true,
        items: [item('', 'Shadow tree'), item('light', 'Light tree')],
      },
    },
  },
  initialGlobals: { lang: '', dir: '', size: '', scheme: 'light', theme: '', tree: '' },
  decorators: [
    (story, { globals, parameters }) => {
      const page = (parameters['page'] ?? {}) as Page;
      const { documentElement: root } = document;
      root.lang = String(globals['lang'] || page.lang || 'en');
      root.dir = String(globals['dir'] || page.dir || 'ltr');
      for (const name of ['size', 'scheme']) root.dataset[name] = String(globals[name] ?? '');
      root.dataset['sayTheme'] = String(globals['theme'] || 'none');
      return story();
    },
  ],
  parameters: {
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: {
      storySort: { order: ['Gallery', 'Guides', ['Which element?', 'Start', ['Ten common cases']]] },
    },
  },
};

export default preview;
