import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another host that shows charts of this site in frames. */
export interface Newsroom {
  /** Address of its page, with the site's script or without. */
  page: (withScript: boolean) => string;
  close: () => void;
}

/** The height that the frames are given at first. */
export const givenHeight = 320;

/** Serves that page from a port of its own: three frames, of which the script finds one only after a while. */
export async function newsroom(site: string, embeds: { id: string; path: string; width: number }[]): Promise<Newsroom> {
  const frame = ({ id, path, width }: (typeof embeds)[number]) => `<iframe id="${id}" title="${id}" src="${site}${path}" width="${width}" height="${givenHeight}" style="border:0"></iframe>`;
  const [late, ...early] = embeds.toReversed();
  const script = `<script async src="${site}/embed.js"></script>
    <script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(late ? frame(late) : '')}), 300);</script>
    <script>addEventListener('load', () => parent.postMessage({ disclosureLedgerHeight: 5000 }, '*'));</script>`;
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const withScript = request.url === '/script';
    response.end(`<!doctype html><title>Newsroom</title>${early.map(frame).join('')}${withScript ? script : late ? frame(late) : ''}`);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: (withScript) => `${address}/${withScript ? 'script' : ''}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
