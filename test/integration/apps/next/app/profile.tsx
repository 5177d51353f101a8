'use client';

import { useState } from 'react';
import type { Person } from 'say-so';
import { SayOnePageProfile } from 'say-so/react.js';

export function Profile({ record, words }: { record: Person; words?: string }) {
  const [person, setPerson] = useState(record);
  const [mode, setMode] = useState<'view' | 'edit'>('view');
  return (
    <form method="post" action="/sent">
      <SayOnePageProfile
        name="record"
        mode={mode}
        person={person}
        words={words}
        onSayChange={(event) => setPerson(event.person)}
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
