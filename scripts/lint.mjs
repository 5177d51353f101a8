/** Every linter, also after one has found something: a change is mended in one go. */
import { runToEnd } from './run.mjs';

const linters = [
  ['eslint', ['.']],
  ['stylelint', ['src/**/*.ts', 'docs/**/*.css', '.storybook/**/*.css', '--allow-empty-input']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  [process.execPath, ['scripts/check-layers.mjs']],
];

for (const [command, args] of linters) {
  const { code } = await runToEnd(command, args);
  if (code !== 0) process.exitCode = 1;
}
