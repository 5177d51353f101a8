/** `npx say-so` as it comes out of the package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** In the folder where the package is installed; `version` is the package's. */
export function checkCommand(folder, example) {
  const npx = ['npx', '--no-install', 'say-so'];
  /** What npx finds: it takes a second to look, and need not look every time. */
  const found = [path.join(folder, 'node_modules/.bin/say-so')];
  const saySo = (args, input, [command, ...before] = found) => {
    const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return { code: status, out: stdout, err: stderr.replace(/^npm .*\n/gm, '') };
  };
  const file = (name, text) => {
    fs.writeFileSync(path.join(folder, name), text);
    return name;
  };
  const good = JSON.stringify(example);

  for (const [args, how] of [
    [['html', file('record.json', good)], npx],
    [['html', '-'], found],
  ]) {
    const { code, out, err } = saySo(args, good, how);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^<article class="page"[^]*<\/article>\n$/);
    assert.ok(out.includes(example.called));
  }
  const welsh = saySo(['html', 'record.json', '--lang', 'cy']);
  assert.equal(welsh.code, 0);
  assert.match(welsh.out, /^<article [^>]*lang="cy"/);
  assert.equal(saySo(['--help'], '', npx).code, 0);

  for (const [args, says] of [
    [[], /say-so html <record\.json>/],
    [['print', 'record.json'], /say-so html <record\.json>/],
    [['html', 'none.json'], /Cannot read none\.json/],
    [['html', file('cut.json', good.slice(0, 200))], /cut\.json: This is not plain JSON/],
    [['html', file('other.json', '{"format":"other@1"}')], /other\.json\/format: This is not a record/],
    [['html', 'record.json', '--document', 'passport'], /--document passport/],
    [['html', 'record.json', '--document-id', 'nowhere'], /--document-id nowhere/],
    [['html', 'record.json', '--now', 'today'], /--now today: give a date/],
  ]) {
    const { code, out, err } = saySo(args);
    assert.equal(code, 1, `say-so ${args.join(' ')} ended with ${code}`);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    assert.equal(out, '', 'nothing that could be taken for the words');
  }
  // One row that cannot be read: the rest is printed, and what is missing is said.
  const oneBad = structuredClone(example);
  const [id] = Object.keys(oneBad.entries);
  oneBad.entries[id].said.voice = 'loud';
  const some = saySo(['html', file('one-bad.json', JSON.stringify(oneBad))]);
  assert.equal(some.code, 0);
  assert.match(some.err, new RegExp(`one-bad\\.json/entries/${id}/said/voice: `));
  assert.match(some.out, /class="notice"/);
}
