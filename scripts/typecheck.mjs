/** Every project of types. `--made`, as CI has it: the stories are there already, and what is shipped was checked as it was built. */
import { run, tsc } from './run.mjs';

const made = process.argv.includes('--made');
const projects = [...(made ? [] : ['tsconfig.json']), 'src/bin', 'test', 'stories'];

try {
  if (!made) await run('npm', ['run', 'stories']);
  for (const project of projects) await run(process.execPath, [tsc, '-p', project]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
