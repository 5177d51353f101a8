import { expect } from '@open-wc/testing';
import { deviceKeep } from '../../../src/keeping/device.js';
import { memoryFiles } from '../../../src/keeping/memory-files.js';
import { nameOf } from '../../../src/pictures/sha256.js';
import type { Draft, KeepCode } from '../../../src/keeping/keep.js';
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
  expect(await done(), 'in two seconds').to.equal(true);
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
    expect(await keep.hasKept()).to.equal(false);
    expect(await keep.load()).to.equal(undefined);
    expect(await keep.loadDraft()).to.equal(undefined);
    expect(await keep.files.get('sha256-0')).to.equal(undefined);
    await keep.files.put(new Blob(['a photo']));
    await keep.saveDraft();
    await keep.forgetDraft({ person: {}, at: '', id: 'x' });
    await keep.clear();
    keep.watch(() => undefined)();
    expect(await databases()).not.to.include('say-so');
    await keep.save(person('Bron'), {});
    expect(await databases()).to.include('say-so');
    expect(await deviceKeep({ key }).hasKept()).to.equal(true);
    expect(await deviceKeep({ key: 'someone-else' }).hasKept()).to.equal(false);
  });

  it('gives back what was saved, to another tab as well', async () => {
    const hostile = person('Bron \ud800', {
      unread: JSON.parse('{"entries/x":{"__proto__":{"a":1},"deep":[[[]]]}}') as Person['unread'],
    });
    expect(await deviceKeep({ key }).save(hostile, {})).to.equal(undefined);
    const back = (await deviceKeep({ key }).load()) as Person;
    expect(back.called).to.equal('Bron \ud800');
    expect(JSON.stringify(back)).to.equal(JSON.stringify(hostile));
  });

  it('answers a stale save with theirs, and keeps the merged one', async () => {
    const a = deviceKeep({ key });
    const b = deviceKeep({ key });
    await a.save(person('Bron'), {});
    await b.load();
    expect(await b.save(person('Bronwen'), {})).to.equal(undefined);
    expect(await a.save(person('Bron!'), {})).to.deep.equal({ conflict: person('Bronwen') });
    expect(((await deviceKeep({ key }).load()) as Person).called, 'a stale save changes nothing').to.equal(
      'Bronwen',
    );
    expect(await a.save(person('Bronwen!'), {})).to.equal(undefined);
    expect(((await deviceKeep({ key }).load()) as Person).called).to.equal('Bronwen!');
  });

  it('answers the first save of a page that never loaded, when something is there', async () => {
    await deviceKeep({ key }).save(person('Bron'), {});
    expect(await deviceKeep({ key }).save(person('B'), {})).to.deep.equal({ conflict: person('Bron') });
  });

  it('saves asked for at once are kept in order, and none of them writes over theirs unseen', async () => {
    const a = deviceKeep({ key });
    await Promise.all(['1', '2', '3'].map((called) => a.save(person(called), {})));
    expect(((await deviceKeep({ key }).load()) as Person).called).to.equal('3');
    const b = deviceKeep({ key });
    await b.load();
    await b.save(person('theirs'), {});
    const answers = await Promise.all(['4', '5'].map((called) => a.save(person(called), {})));
    expect(answers).to.deep.equal([{ conflict: person('theirs') }, { conflict: person('theirs') }]);
    expect(await a.save(person('6'), {})).to.equal(undefined);
  });

  it('one of two tabs saving at the same moment is told', async () => {
    const tabs = Array.from({ length: 5 }, () => deviceKeep({ key }));
    const answers = await Promise.all(tabs.map((tab, i) => tab.save(person(`tab ${i}`), {})));
    expect(answers.filter((answer) => !answer).length).to.equal(1);
    const kept = await deviceKeep({ key }).load();
    for (const answer of answers) if (answer) expect(answer.conflict).to.deep.equal(kept);
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
    expect(heard).to.deep.equal(['b Bron']);
    // Hearing of it is not having merged it: the save that does not hold it is still answered.
    expect(await b.save(person('B'), {})).to.deep.equal({ conflict: person('Bron') });
    for (const stop of stops) stop();
    await a.save(person('Bronwen'), {});
    await new Promise((ok) => setTimeout(ok, 100));
    expect(heard.length).to.equal(1);
  });

  it('drafts of two tabs both stay until each is answered', async () => {
    const a = deviceKeep({ key });
    const b = deviceKeep({ key });
    await a.saveDraft(draft('typed in a', '2026-11-02T10:00:00Z'));
    await a.saveDraft(draft('typed in a, more', '2026-11-02T10:00:01Z'));
    await b.saveDraft(draft('typed in b', '2026-11-02T10:00:02Z'));
    const later = deviceKeep({ key });
    expect(await later.hasKept()).to.equal(true);
    const first = (await later.loadDraft())!;
    expect((first.person as Person).called).to.equal('typed in b');
    await later.saveDraft(draft('typed before answering', '2026-11-02T11:00:00Z'));
    await later.saveDraft();
    expect(((await later.loadDraft())!.person as Person).called, 'not answered yet').to.equal('typed in b');
    await later.forgetDraft(first);
    const second = (await later.loadDraft())!;
    expect((second.person as Person).called).to.equal('typed in a, more');
    await later.forgetDraft(second);
    expect(await later.loadDraft()).to.equal(undefined);
    expect(await later.hasKept()).to.equal(false);
  });

  it('clear leaves nothing of that person and all of another', async () => {
    const other = deviceKeep({ key: `${key}-other` });
    await other.save(person('Idris'), {});
    const a = deviceKeep({ key });
    await a.save(showing('Bron', await a.files.put(new Blob(['photo'], { type: 'image/jpeg' }))), {});
    await a.saveDraft(draft('typed', '2026-11-02T10:00:00Z'));
    await deviceKeep({ key }).saveDraft(draft('typed elsewhere', '2026-11-02T10:00:00Z'));
    expect((await keysOf(key)).length).to.equal(4);
    await a.clear();
    expect(await keysOf(key)).to.deep.equal([]);
    expect(await a.hasKept()).to.equal(false);
    expect(((await other.load()) as Person).called).to.equal('Idris');
    expect(await a.save(person('Bron, asked again'), {})).to.equal(undefined);
  });

  it('what was cleared in another tab is not put back unasked', async () => {
    const a = deviceKeep({ key });
    await a.save(person('Bron'), {});
    await deviceKeep({ key }).clear();
    expect(await codeOf(a.save(person('Bron, typed on'), {}))).to.equal('cleared');
    expect(await codeOf(a.saveDraft(draft('typed on', '2026-11-02T10:00:00Z')))).to.equal('cleared');
    expect(await a.hasKept()).to.equal(false);
    expect(await a.load(), 'the person was asked and said yes').to.equal(undefined);
    expect(await a.save(person('Bron, typed on'), {})).to.equal(undefined);
  });

  describe('bytes', () => {
    const photo = new Blob([new Uint8Array(1000).fill(7)], { type: 'image/jpeg' });

    it('are written with the record that names them', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      expect(file).to.equal(await nameOf(photo));
      expect(await (await a.files.get(file))!.arrayBuffer()).to.deep.equal(await photo.arrayBuffer());
      expect(await deviceKeep({ key }).files.get(file), 'not before').to.equal(undefined);
      await a.save(showing('Bron', file), {});
      const back = (await deviceKeep({ key }).files.get(file))!;
      expect(back.type).to.equal('image/jpeg');
      expect(await back.arrayBuffer()).to.deep.equal(await photo.arrayBuffer());
    });

    it('are written with a draft that names them', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      await a.saveDraft({ person: showing('Bron', file), at: '2026-11-02T10:00:00Z' });
      const later = deviceKeep({ key });
      await later.load();
      expect((await later.files.get(file))!.size).to.equal(1000);
    });

    it('that nothing names go at the next load; an undo in an open tab brings them back', async () => {
      const a = deviceKeep({ key });
      const file = await a.files.put(photo);
      await a.save(showing('Bron', file), {});
      await a.save(person('Bron'), {});
      await deviceKeep({ key }).load();
      await until(async () => !(await keysOf(key)).some((at) => (at as string[])[1] === 'file'));
      await a.save(showing('Bron', file), {});
      expect((await deviceKeep({ key }).files.get(file))!.size).to.equal(1000);
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
        expect(await codeOf(keep.save(showing('Bronwen', file), {}))).to.equal(code);
        expect(await codeOf(keep.saveDraft(draft('typed on', '2026-11-03T10:00:00Z')))).to.equal(code);
        expect(((await deviceKeep({ key }).load()) as Person).called).to.equal('Bron');
        expect(await keysOf(key)).to.deep.equal(before);
        heal();
        expect(await keep.save(showing('Bronwen', file), {})).to.equal(undefined);
        expect(((await deviceKeep({ key }).load()) as Person).called).to.equal('Bronwen');
        expect((await deviceKeep({ key }).files.get(file))!.size).to.equal(5);
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
            expect(await codeOf(promise)).to.equal('no-storage');
          expect(await codeOf(keep.saveDraft(draft('typed', '2026-11-02T10:00:00Z')))).to.equal('no-storage');
          const file = await keep.files.put(new Blob(['photo']));
          expect((await keep.files.get(file))!.size, 'still there to be shown').to.equal(5);
        }
      } finally {
        Object.defineProperty(globalThis, 'indexedDB', there);
      }
      expect(await keep.save(person('Bron'), {}), 'heals').to.equal(undefined);
    });

    it('a database that another tab holds is blocked, says so in time, and heals', async function () {
      this.timeout(10_000);
      const keep = deviceKeep({ key });
      await keep.save(person('Bron'), {});
      const holding = await openPlain();
      const deleting = indexedDB.deleteDatabase('say-so');
      const started = Date.now();
      expect(await codeOf(keep.save(person('Bronwen'), {}))).to.equal('blocked');
      expect(Date.now() - started).to.be.lessThan(4000);
      const deleted = new Promise((ok) => (deleting.onsuccess = ok));
      holding.close();
      await deleted;
      expect(await codeOf(keep.save(person('Bronwen'), {})), 'it is gone, and not put back unasked').to.equal(
        'cleared',
      );
      expect(await keep.load()).to.equal(undefined);
      expect(await keep.save(person('Bronwen'), {})).to.equal(undefined);
    });

    it('a record that is not data is refused and leaves what was there', async () => {
      const keep = deviceKeep({ key });
      await keep.save(person('Bron'), {});
      const wrong = { ...person('Bron'), called: () => 'Bron' } as unknown as Person;
      expect(await codeOf(keep.save(wrong, {}))).to.equal('failed');
      expect(((await deviceKeep({ key }).load()) as Person).called).to.equal('Bron');
    });
  });
});

describe('files in memory', () => {
  it('are named by what they hold, and given back', async () => {
    const files = memoryFiles();
    const file = await files.put(new Blob(['a'], { type: 'text/plain' }));
    expect(file).to.equal('sha256-ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    expect(await (await files.get(file))!.text()).to.equal('a');
    expect(await files.get('sha256-0')).to.equal(undefined);
  });
});
