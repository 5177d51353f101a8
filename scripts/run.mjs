/** Runs a command of this project, its output passed through. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const bin = path.resolve('node_modules', '.bin');
/**
 * TypeScript 7, a program, for what only has to be right. `typescript` itself stays 6, the last one that linters and
 * other tools can read types with; both bring a command `tsc`, and npm puts either of them into `.bin`.
 */
export const tsc = path.resolve('node_modules', 'typescript-7', 'bin', 'tsc');

const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };

/** Settles when the command ends; rejects, naming it, when it ends badly. */
export async function run(command, args, options = {}) {
  const { code, signal } = await runToEnd(command, args, options);
  if (code !== 0) throw new Error(`${path.basename(command)} ${args.join(' ')} ended with ${signal ?? code}`);
}

/** The same, without an opinion on how it ended. */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
      env: { ...env, ...options.env },
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
