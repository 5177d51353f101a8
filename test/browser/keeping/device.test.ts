import { assert } from '@open-wc/testing';
import { deviceKeep } from '../../../src/keeping/device.js';
import { memoryFiles } from '../../../src/keeping/memory-files.js';
import { nameOf } from '../../../src/pictures/sha256.js';
import type { Draft, KeepCode } from '../../../src/keeping/keep.js';
import { run } from '../run.js';
import { FORMAT, type Person } from '../../../src/person/record.js';

const person = (called: string, more: Partial<Person> = {}): Person => ({
  format: FORMAT,
  id: 'bronwen',
  lang: 'en-GB',
  called,
  entries: {},
  people: {},
  media: {},
  documents: {},
  ...more,
});
const showing = (called: string, ...files: string[]): Person =>
  person(called, {
    media: Object.fromEntries(files.map((file, i) => [`m${i}`, { id: `m${i}`, type: 'image/jpeg', file }])),
  });
const draft = (called: string, at: string): Draft => ({ person: person(called), at });

async function codeOf(promise: Promise<unknown>): Promise<KeepCode | 'no error'> {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    return (error as { code: KeepCode }).code;
  }
}
const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);
const openPlain = (version?: number): Promise<IDBDatabase> =>
  new Promise((ok, no) => {
    const request = indexedDB.open('say-so', version);
    request.onsuccess = () => ok(request.result);
    request.onerror = () => no(request.error!);
  });
async function keysOf(key: string): Promise<readonly IDBValidKey[]> {
  const db = await openPlain();
  try {
    const request = db.transaction('say-so').objectStore('say-so').getAllKeys();
    return await new Promise<readonly IDBValidKey[]>((ok) => {
      request.onsuccess = () => ok(request.result.filter((at) => (at as string[])[0] === key));
    });
  } finally {
    db.close();
  }
}
const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200 && !(await done()); i++) await new Promise((ok) => setTimeout(ok, 10));
  assert.strictEqual(await done(), true, 'in two seconds');
};

/** A browser whose next writes fail like this one. */
function failing(name: string): { factory: IDBFactory; heal(): void } {
  let broken = true;
  const store = (real: IDBObjectStore): IDBObjectStore =>
    new Proxy(real, {
      get(_, key) {
        if (key === 'put' && broken)
          return () => {
            throw new DOMException('A test says so', name);
          };
        const value: unknown = Reflect.get(real, key, real);
        return typeof value === 'function' ? (value.bind(real) as unknown) : value;
      },
    });
  const transaction = IDBDatabase.prototype.transaction;
  const factory = {
    open(database: string) {
      const request = indexedDB.open(database);
      request.addEventListener('success', () => {
        request.result.transaction = (...args) => {
          const real = transaction.apply(request.result, args);
          const objectStore = real.objectStore.bind(real);
          real.objectStore = (of) => store(objectStore(of));
          return real;
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
  return { factory, heal: () => (broken = false) };
}

describe('keeping on the device', () => {
  let key = '';
  let n = 0;
  beforeEach(() => {
    key = `person-${n++}`;
  });
  before(
    () =>
      new Promise((ok) => {
        indexedDB.deleteDatabase('say-so').onsuccess = ok;
      }),
  );

  it('writes nothing before the page saves', async () => {
    const keep = deviceKeep({ key });
    assert.strictEqual(await keep.hasKept(), false);
    assert.strictEqual(await keep.load(), undefined);
    assert.strictEqual(await keep.loadDraft(), undefined);
    assert.strictEqual(await keep.files.get('sha256-0'), undefined);
    await keep.files.put(new Blob(['a photo']));
    await keep.saveDraft();
    await keep.forgetDraft({ person: {}, at: '', id: 'x' });
    await keep.clear();
    keep.watch(() => undefined)();
    assert.notInclude(await databases(), 'say-so');
    // A browser too old to list its databases: one is opened and taken back. WebKit, which lists them, would keep its shell.
    if (run.engine !== 'webkit') {
      const old = { open: (name: string) => indexedDB.open(name) } as unknown as IDBFactory;
      assert.strictEqual(await deviceKeep({ key, indexedDB: old }).hasKept(), false);
      assert.notInclude(await databases(), 'say-so');
    }
    await keep.save(person('Bron'), {});
    assert.include(await databases(), 'say-so');
    assert.strictEqual(await deviceKeep({ key }).hasKept(), true);
    assert.strictEqual(await deviceKeep({ key: 'someone-else' }).hasKept(), false);
  });

  it('gives back what was saved, to another tab as well', async () => {
    const hostile = person('Bron \ud800', {
      unread: JSON.parse('{"entries/x":{"__proto__":{"a":1},"deep":[[[]]]}}') as Person['unread'],
    });
    assert.strictEqual(await deviceKeep({ key }).save(hostile, {}), undefined);
    const back = (await deviceKeep({ key }).load()) as Person;
    assert.strictEqual(back.called, 'Bron \ud800');
    assert.strictEqual(JSON.stringify(back), JSON.stringify(hostile));
  });

  it('answers a stale save with theirs, and keeps the merged one', async () => {
    const a = deviceKeep({ key });
    const b = deviceKeep({ key });
    await a.save(person('Bron'), {});
    await b.load();
    assert.strictEqual(await b.save(person('Bronwen'), {}), undefined);
    assert.deepEqual(await a.save(person('Bron!'), {}), { conflict: person('Bronwen') });
    assert.strictEqual(
      ((await deviceKeep({ key }).load()) as Person).called,
      'Bronwen',
      'a stale save changes nothing',
    );
    assert.strictEqual(await a.save(person('Bronwen!'), {}), undefined);
    assert.strictEqual(((await deviceKeep({ key }).load()) as Person).called, 'Bronwen!');
  });

  it('answers the first save of a page that never loaded, when something is there', async () => {
    await deviceKeep({ key }).save(person('Bron'), {});
    assert.deepEqual(await deviceKeep({ key }).save(person('B'), {}), { conflict: person('Bron') });
  });

  it('saves asked for at once are kept in order, and none of them writes over theirs unseen', async () => {
    const a = deviceKeep({ key });
    await Promise.all(['1', '2', '3'].map((called) => a.save(person(called), {})));
    assert.strictEqual(((await deviceKeep({ key }).load()) as Person).called, '3');
    const b = deviceKeep({ key });
    await b.load();
    await b.save(person('theirs'), {});
    const answers = await Promise.all(['4', '5'].map((called) => a.save(person(called), {})));
    assert.deepEqual(answers, [{ conflict: person('theirs') }, { conflict: person('theirs') }]);
    assert.strictEqual(await a.save(person('6'), {}), undefined);
  });

  it('one of two tabs saving at the same moment is told', async () => {
    const tabs = Array.from({ length: 5 }, () => deviceKeep({ key }));
    const answers = await Promise.all(tabs.map((tab, i) => tab.save(person(`tab ${i}`), {})));
    assert.strictEqual(answers.filter((answer) => !answer).length, 1);
    const kept = await deviceKeep({ key }).load();
    for (const answer of answers) if (answer) assert.deepEqual(answer.conflict, kept);
  });

  it('tells other tabs, not itself, and stops', async () => {
    const a = deviceKeep({ key });
    const b = deviceKeep({ key });
    const other = deviceKeep({ key: `${key}-other` });
    const heard: string[] = [];
    const stops = [a, b, other].map((keep, i) =>
      keep.watch((theirs) => heard.push(`${'abo'[i]} ${(theirs as Person).called}`)),
    );
    await a.save(person('Bron'), {});
    await until(() => heard.length > 0);
    await new Promise((ok) => setTimeout(ok, 100));
    assert.deepEqual(heard, ['b Bron']);
    // Hearing of it is not having merged it: the save that does not hold it is still answered.
    assert.deepEqual(await b.save(person('B'), {}), { conflict: person('Bron') });
    for (const stop of stops) stop();
    await a.save(person('Bronwen'), {});
    await new Promise((ok) => setTimeout(ok, 100));
    assert.strictEqual(heard.length, 1);
  });

  it('drafts of two tabs both stay until each is answered', async () => {
    const a = deviceKeep({ key });
    const b = deviceKeep({ key });
    await a.saveDraft(draft('typed in a', '2026-11-02T10:00:00Z'));
    await a.saveDraft(draft('typed in a, more', '2026-11-02T10:00:01Z'));
    await b.saveDraft(draft('typed in b', '2026-11-02T10:00:02Z'));
    const later = deviceKeep({ key });
    assert.strictEqual(await later.hasKept(), true);
    const first = (await later.loadDraft())!;
    assert.strictEqual((first.person as Person).called, 'typed in b');
    await later.saveDraft(draft('typed before answering', '2026-11-02T11:00:00Z'));
    await later.saveDraft();
    assert.strictEqual(
      ((await later.loadDraft())!.person as Person).called,
      'typed in b',
      'not answered yet',
    );
    await later.forgetDraft(first);
    const second = (await later.loadDraft())!;
    assert.strictEqual((second.person as Person).called, 'typed in a, more');
    await later.forgetDraft(second);
    assert.strictEqual(await later.loadDraft(), undefined);
    assert.strictEqual(await later.hasKept(), false);
  });

  it('clear leaves nothing of that person and all of another', async () => {
    const other = deviceKeep({ key: `${key}-other` });
    await other.save(person('Idris'), {});
    const a = deviceKeep({ key });
    await a.save(showing('Bron', await a.files.put(new Blob(['photo'], { type: 'image/jpeg' }))), {});
    await a.saveDraft(draft('typed', '2026-11-02T10:00:00Z'));
    await deviceKeep({ key }).saveDraft(draft('typed elsewhere', '2026-11-02T10:00:00Z'));
    assert.strictEqual((await keysOf(key)).length, 4);
    await a.clear();
    assert.deepEqual(await keysOf(key), []);
    assert.strictEqual(await a.hasKept(), false);
    assert.strictEqual(((await other.load()) as Person).called, 'Idris');
    assert.strictEqual(await a.save(person('Bron, asked again'), {}), undefined);
  });

  it('what was cleared in another tab is not put back unasked', async () => {
    const a = deviceKeep({ key });
    await a.save(person('Bron'), {});
    await deviceKeep({ key }).clear();
    const typed = [
      a.saveDraft(draft('typed on', '2026-11-02T10:00:00Z')),
      a.save(person('Bron, typed on'), {}),
      a.saveDraft(draft('typed on and on', '2026-11-02T10:00:01Z')),
    ];
    assert.deepEqual(await Promise.all(typed.map(codeOf)), ['cleared', 'cleared', 'cleared']);
    assert.strictEqual(await a.hasKept(), false);
    assert.strictEqual(
      await a.save(person('Bron, typed on'), {}),
      undefined,
      'the person was asked and said yes',
    );
  });

  describe('bytes', () => {
    const photo = new Blob([new Uint8Array(1000).fill(7)], { type: 'image/jpeg' });

    it('are written with the record that names them', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      assert.strictEqual(file, await nameOf(photo));
      assert.deepEqual(await (await a.files.get(file))!.arrayBuffer(), await photo.arrayBuffer());
      assert.strictEqual(await deviceKeep({ key }).files.get(file), undefined, 'not before');
      await a.save(showing('Bron', file), {});
      const back = (await deviceKeep({ key }).files.get(file))!;
      assert.strictEqual(back.type, 'image/jpeg');
      assert.deepEqual(await back.arrayBuffer(), await photo.arrayBuffer());
    });

    it('are written with a draft that names them', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      await a.saveDraft({ person: showing('Bron', file), at: '2026-11-02T10:00:00Z' });
      const later = deviceKeep({ key });
      await later.load();
      assert.strictEqual((await later.files.get(file))!.size, 1000);
    });

    it('that nothing names go at the next load; an undo in an open tab brings them back', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      await a.save(showing('Bron', file), {});
      await a.save(person('Bron'), {});
      await deviceKeep({ key }).load();
      await until(async () => !(await keysOf(key)).some((at) => (at as string[])[1] === 'file'));
      await a.save(showing('Bron', file), {});
      assert.strictEqual((await deviceKeep({ key }).files.get(file))!.size, 1000);
    });
  });

  describe('when it does not work', () => {
    for (const [name, code] of [
      ['QuotaExceededError', 'full'],
      ['DataError', 'failed'],
    ] as const)
      it(`${name} is ${code}: what was there stays, and the next save heals`, async () => {
        const { factory, heal } = failing(name);
        await deviceKeep({ key }).save(person('Bron'), {});
        await deviceKeep({ key }).saveDraft(draft('typed', '2026-11-02T10:00:00Z'));
        const before = await keysOf(key);
        const keep = deviceKeep({ key, indexedDB: factory });
        await keep.load();
        const file = await keep.files.put(new Blob(['photo']));
        assert.strictEqual(await codeOf(keep.save(showing('Bronwen', file), {})), code);
        assert.strictEqual(await codeOf(keep.saveDraft(draft('typed on', '2026-11-03T10:00:00Z'))), code);
        assert.strictEqual(((await deviceKeep({ key }).load()) as Person).called, 'Bron');
        assert.deepEqual(await keysOf(key), before);
        heal();
        assert.strictEqual(await keep.save(showing('Bronwen', file), {}), undefined);
        assert.strictEqual(((await deviceKeep({ key }).load()) as Person).called, 'Bronwen');
        assert.strictEqual((await deviceKeep({ key }).files.get(file))!.size, 5);
      });

    it('no storage, and storage that throws when it is touched', async () => {
      const there = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
      const refusals: PropertyDescriptor[] = [
        { value: undefined },
        {
          get: () => {
            throw new DOMException('A test says so', 'SecurityError');
          },
        },
      ];
      const keep = deviceKeep({ key });
      try {
        for (const refusal of refusals) {
          Object.defineProperty(globalThis, 'indexedDB', { ...refusal, configurable: true });
          for (const promise of [keep.load(), keep.hasKept(), keep.save(person('Bron'), {}), keep.clear()])
            assert.strictEqual(await codeOf(promise), 'no-storage');
          assert.strictEqual(
            await codeOf(keep.saveDraft(draft('typed', '2026-11-02T10:00:00Z'))),
            'no-storage',
          );
          const file = await keep.files.put(new Blob(['photo']));
          assert.strictEqual((await keep.files.get(file))!.size, 5, 'still there to be shown');
        }
      } finally {
        Object.defineProperty(globalThis, 'indexedDB', there);
      }
      assert.strictEqual(await keep.save(person('Bron'), {}), undefined, 'heals');
    });

    it('a database that another tab holds is blocked, says so in time, and heals', async function () {
      this.timeout(10_000);
      const keep = deviceKeep({ key });
      await keep.save(person('Bron'), {});
      const holding = await openPlain();
      const deleting = indexedDB.deleteDatabase('say-so');
      const started = Date.now();
      assert.strictEqual(await codeOf(keep.save(person('Bronwen'), {})), 'blocked');
      assert.isBelow(Date.now() - started, 4000);
      const deleted = new Promise((ok) => (deleting.onsuccess = ok));
      holding.close();
      await deleted;
      assert.strictEqual(
        await codeOf(keep.save(person('Bronwen'), {})),
        'cleared',
        'it is gone, and not put back unasked',
      );
      assert.strictEqual(await keep.load(), undefined);
      assert.strictEqual(await keep.save(person('Bronwen'), {}), undefined);
    });

    it('a record that is not data is refused and leaves what was there', async () => {
      const keep = deviceKeep({ key });
      await keep.save(person('Bron'), {});
      const wrong = { ...person('Bron'), called: () => 'Bron' } as unknown as Person;
      assert.strictEqual(await codeOf(keep.save(wrong, {})), 'failed');
      assert.strictEqual(((await deviceKeep({ key }).load()) as Person).called, 'Bron');
    });
  });
});

describe('files in memory', () => {
  it('are named by what they hold, and given back', async () => {
    const files = memoryFiles();
    const file = await files.put(new Blob(['a'], { type: 'text/plain' }));
    assert.strictEqual(file, 'sha256-ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    assert.strictEqual(await (await files.get(file))!.text(), 'a');
    assert.strictEqual(await files.get('sha256-0'), undefined);
  });
});
