import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { siteServer } from './serve-site.ts';

const usage = 'Usage: npm run serve -- [--port N] [--host ADDRESS] [--dir FOLDER]';

/** Ports tried upwards from the one asked for, before giving up. */
const attempts = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      dir: { type: 'string', default: 'dist' },
    },
  });
  const wanted = portNumber(values.port);
  const server = siteServer(values.dir);
  const port = await listen(server, wanted, values.host);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  console.log(`公开年报 · Disclosure Ledger: http://${values.host.includes(':') ? `[${values.host}]` : values.host}:${port}/  (Ctrl+C ends it)`);
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new WrongUsage(`"${text}" is no port: it must be a number from 0 (any free port) to 65535.`);
}

class WrongUsage extends Error {}
/** Listens on the wanted port or the next free one; resolves to the port. */
async function listen(server: Server, wanted: number, host: string): Promise<number> {
  const last = Math.min(wanted + attempts, 65535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      server.removeAllListeners('error');
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${wanted} to ${last} are all taken. Choose another with --port.`);
}

main().catch((error: unknown) => {
  const known = error instanceof Error ? error : new Error(String(error));
  const isUsage = known instanceof WrongUsage || String((known as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${known.message}\n${usage}` : known.message);
  process.exitCode = isUsage ? 2 : 1;
});
