/** Bytes beside a record go with the record that names them: into its file, and into no other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFile, toFile } from '../../../src/exchange/file.js';
import { own, person, says } from '../../../src/examples/build.js';
import { memoryFiles } from '../../../src/keeping/memory-files.js';
import { parse } from '../../../src/person/parse.js';
import { share } from '../../../src/person/share.js';

const files = memoryFiles();
const put = (text: string, type: string) => files.put(new Blob([text], { type }));
const voice = await put('how I say my name', 'audio/mp4');
const home = await put('my room', 'image/jpeg');
const mine = await put('for nobody else', 'audio/webm');

const idris = person({
  id: 'idris',
  called: 'Idris',
  lang: 'cy',
  people: { ffion: { name: 'Ffion', role: 'my sister' } },
  media: {
    voice: { type: 'audio/mp4', file: voice, transcript: own('Idris', { writtenBy: 'ffion' }) },
    room: { type: 'image/jpeg', file: home, alt: says('ffion', 'His room, and the harp.') },
    diary: { type: 'audio/webm', file: mine, transcript: own('What I tell nobody.') },
  },
  appreciate: { name: own('', { media: ['voice'] }) },
  important: { room: own('', { media: ['room'] }), diary: own('', { media: ['diary'], onlyFor: [] }) },
  profiles: {
    work: { for: ['work'], shows: { appreciate: ['name'], important: ['diary'], support: [] } },
    home: { for: ['home'] },
  },
});
const names = async (blob: Blob) => [...(await fromFile(blob)).files.keys()].sort();

test('the file of a record has the bytes it names, and gives them back with their types', async () => {
  const opened = await fromFile(await toFile(idris, files));
  assert.equal(opened.problem, undefined);
  assert.deepEqual(await names(await toFile(idris, files)), [home, mine, voice].sort());
  assert.equal(opened.files.get(voice)?.type, 'audio/mp4');
  assert.equal(await opened.files.get(mine)?.text(), 'for nobody else');
  assert.deepEqual(parse(opened.person).problems, []);
});

test('a shared copy names what its entries have: another page’s picture and what is for the person alone stay behind', async () => {
  const copy = share(idris, 'work', '2026-11-22T09:00:00Z');
  assert.deepEqual(Object.keys(copy.media), ['voice']);
  const file = await toFile(copy, files);
  assert.deepEqual(await names(file), [voice]);
  const text = await file.text();
  for (const secret of [mine, home, 'What I tell nobody', 'the harp'])
    assert.ok(!text.includes(secret), secret);
  // whoever wrote the words down is named beside them
  assert.deepEqual(Object.keys(copy.people), ['ffion']);
});

test('a sound or a film at another site, or at an address that runs, is kept unread and not shown', () => {
  for (const file of [
    '//other.site/a.mp3',
    'http://other.site/a.mp4',
    'https://other.site/a.mp4',
    'javascript:alert(1)',
    'data:audio/wav;base64,AAAA',
    'blob:https://other.site/1',
    '/\\other.site/a.mp3',
  ]) {
    const { person: read, problems } = parse({
      ...idris,
      media: { ...idris.media, voice: { id: 'voice', type: 'audio/mp4', file } },
    });
    assert.equal(problems[0]?.path, '/media/voice/file', file);
    assert.equal(read?.media['voice'], undefined, file);
    assert.ok(read?.media['room'], 'the others stay');
  }
});
