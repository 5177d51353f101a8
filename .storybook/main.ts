import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [
    { from: '../docs/portal/media', to: '/media' },
    { from: '../docs/guides/pictures', to: '/pictures' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // the portals' own style sheets have rules for old browsers that Lightning CSS will not read: they are dropped, as browsers do
  viteFinal: (vite) => ({ ...vite, css: { ...vite.css, lightningcss: { errorRecovery: true } } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
