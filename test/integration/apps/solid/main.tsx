import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import 'say-so/define/one-page-profile.js';
import type {} from 'say-so/jsx/solid.js';
import { record } from '../record';

function Profile() {
  const [person, setPerson] = createSignal(record);
  const [mode, setMode] = createSignal<'view' | 'edit'>('view');
  return (
    <form method="post" action="/sent">
      <say-one-page-profile
        attr:name="record"
        mode={mode()}
        person={person()}
        on:say-change={(event) => setPerson(event.person)}
      />
      <button type="button" id="write" onClick={() => setMode(mode() === 'edit' ? 'view' : 'edit')}>
        Write
      </button>
      <button type="button" id="rename" onClick={() => setPerson({ ...person(), called: 'Ama Serwaa' })}>
        Another name
      </button>
      <button id="send">Send</button>
      <p>
        Lines: <output id="lines">{Object.keys(person().entries).length}</output>
      </p>
    </form>
  );
}

render(Profile, document.querySelector('#app')!);
