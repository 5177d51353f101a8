/** `npm version` runs it: the version that elements say of themselves goes along with the package's. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const file = 'src/define/version.ts';
fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`));
execFileSync('git', ['add', file]);
