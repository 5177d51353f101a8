import { addons } from 'storybook/manager-api';

// Words are typed into stories: no letter may be a shortcut of the page around them.
// Without roots the guides stand first, and are what Storybook opens with.
addons.setConfig({ ui: { enableShortcuts: false }, sidebar: { showRoots: false } });
