import { hydrateRoot } from 'react-dom/client';
import 'say-so/styles/before-upgrade.css';
import { Profile } from '../react/Profile';
import { record } from '../record';

// The words are in the HTML already: here it is enough to say that there are some.
hydrateRoot(document.querySelector('#app')!, <Profile record={record} words="" />);
