import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { record } from '../record';
import { Profile } from './Profile';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Profile record={record} />
  </StrictMode>,
);
