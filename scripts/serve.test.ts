import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const site = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(site, 'index.html'), 'here');
writeFileSync(join(site, '_headers'), '/*\n  X-A: b\n');
afterAll(() => { rmSync(site, { recursive: true }); });

/** Runs the server until it prints its address or ends. */
async function serve(...args: string[]): Promise<{ output: string; code: number | null; stop: () => void }> {
  const child = spawn(process.execPath, ['scripts/serve.ts', ...args]);
  let output = '';
  return new Promise((resolve) => {
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('http://')) resolve({ output, code: null, stop: () => child.kill() });
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => { resolve({ output, code, stop: () => undefined }); });
  });
}

test('the address is printed and answers; a taken port is said and the next one used', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => { occupant.listen(0, '127.0.0.1', resolve); });
  const { port } = occupant.address() as AddressInfo;
  const { output, stop } = await serve('--dir', site, '--port', String(port));
  occupant.close();
  try {
    expect(output).toContain(`Port ${port} is taken; using `);
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
    const answer = await fetch(address);
    expect([await answer.text(), answer.headers.get('x-a')]).toEqual(['here', 'b']);
  } finally {
    stop();
  }
});

test.each([
  ['without a built site', ['--dir', join(site, 'none')], 1, /no built site in .* Run "npm run build" first/],
  ['with a word for a port', ['--dir', site, '--port', 'http'], 2, /"http" is no port/],
  ['with a port too high', ['--dir', site, '--port', '70000'], 2, /"70000" is no port/],
  ['with an unknown option', ['--prot', '80'], 2, /--prot[^]*Usage:/],
])('%s it ends with a sentence', async (_, args, code, sentence) => {
  const ended = await serve(...args);
  expect(ended.output).toMatch(sentence);
  expect(ended.output).not.toContain('    at ');
  expect(ended.code).toBe(code);
});
