import { addons } from 'storybook/manager-api';

// Words are typed into stories: no letter may be a shortcut of the page around them.
// Without roots the guides stand first, and are what Storybook opens with.
// The gallery has nothing to set: all of the window is for it.
addons.setConfig({
  ui: { enableShortcuts: false },
  sidebar: { showRoots: false },
  layoutCustomisations: {
    showPanel: ({ storyId }, usual) => (storyId?.startsWith('gallery--') ? false : usual),
  },
});
