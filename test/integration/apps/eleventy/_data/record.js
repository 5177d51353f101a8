import fs from 'node:fs';

export default JSON.parse(fs.readFileSync('../record.json', 'utf8'));
