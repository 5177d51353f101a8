import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SayChangeEvent } from 'say-so';
import 'say-so/define/one-page-profile.js';
import type {} from 'say-so/jsx/preact.js';
import { record } from '../record';

function Profile() {
  const [person, setPerson] = useState(record);
  const [mode, setMode] = useState<'view' | 'edit'>('view');
  return (
    <form method="post" action="/sent">
      <say-one-page-profile
        name="record"
        mode={mode}
        person={person}
        onsay-change={(event: SayChangeEvent) => setPerson(event.person)}
      />
      <button type="button" id="write" onClick={() => setMode(mode === 'edit' ? 'view' : 'edit')}>
        Write
      </button>
      <button type="button" id="rename" onClick={() => setPerson({ ...person, called: 'Ama Serwaa' })}>
        Another name
      </button>
      <button id="send">Send</button>
      <p>
        Lines: <output id="lines">{Object.keys(person.entries).length}</output>
      </p>
    </form>
  );
}

render(<Profile />, document.querySelector('#app')!);
