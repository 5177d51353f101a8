/** Next's own server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

async function freePort() {
  const server = net.createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function start({ at, bin }) {
  const port = await freePort();
  const child = spawn(path.join(bin, 'next'), ['start', '-p', String(port)], {
    cwd: at,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const url = `http://localhost:${port}/`;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const there = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let i = 0; i < 150 && child.exitCode === null; i++) {
    if (await there()) {
      const ended = once(child, 'exit');
      return { url, stop: () => (child.kill(), ended) };
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  child.kill();
  throw new Error(`next did not start: ${said}`);
}
