/** Every project of types. `--made`: the stories are there already. */
import { run } from './run.mjs';

const projects = ['tsconfig.json', 'src/bin', 'test', 'stories', '.storybook'];

try {
  if (!process.argv.includes('--made')) await run('npm', ['run', 'stories']);
  for (const project of projects) await run('tsc', ['-p', project]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
