import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { datasetFingerprint, datasetVersion } from '../src/data.ts';
import { exhibits } from '../src/gallery/catalogue.ts';
import { makePictures } from './pictures.ts';

const usage = `npm run site -- [--images all|none]

Builds the static site into dist/ from the dataset, then a picture of every chart (PNG, for link previews and for
places that strip frames). --images none leaves them out: pages then link to none.`;

const cache = 'node_modules/.cache/pictures';

async function main(): Promise<number> {
  const images = imagesAsked();
  if (images === null) {
    console.error(usage);
    return 2;
  }
  const withPictures = images === 'all';
  const { status } = spawnSync('astro', ['build'], {
    stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DISCLOSURE_LEDGER_PICTURES: withPictures ? 'made' : 'none' },
  });
  if (status !== 0) return status ?? 1;
  if (withPictures) {
    const start = performance.now();
    const { pictures, drawn } = await makePictures([...exhibits().values()], {
      out: 'dist', cache, site: process.env['SITE_URL'] ? new URL(process.env['SITE_URL']) : undefined,
      edition: { version: datasetVersion(), fingerprint: datasetFingerprint() },
    });
    console.log(`${pictures} pictures of charts, ${drawn} of them drawn anew, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return 0;
}

/** What is asked for; null where the options are not understood. */
function imagesAsked(): 'all' | 'none' | null {
  try {
    const { images } = parseArgs({ options: { images: { type: 'string', default: 'all' } } }).values;
    return images === 'all' || images === 'none' ? images : null;
  } catch {
    return null;
  }
}

process.exitCode = await main();
