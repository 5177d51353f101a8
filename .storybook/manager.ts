import { addons } from 'storybook/manager-api';

// Words are typed into stories: no letter may be a shortcut of the page around them.
addons.setConfig({ ui: { enableShortcuts: false } });
