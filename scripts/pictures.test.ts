import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodies } from '../test/charts/bodies.ts';
import { exhibitsOfBody } from '../src/gallery/exhibit.ts';
import { makePictures } from './pictures.ts';

const pingtan = bodies['pingtan'];
if (!pingtan) throw new Error('平潭 is not in data/transcribed');
const exhibits = exhibitsOfBody(pingtan).filter(({ chart }) => chart.id === 'outcomes');
const edition = { version: '2026.1', fingerprint: '0123456789ab' };

test('a picture is 1080 px wide, the same each time, kept for the next build, and tells where the chart stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const site = new URL('https://example.org');
    const make = (out: string, cache: string, at?: URL) => makePictures(exhibits, { out: join(folder, out), cache: join(folder, cache), site: at, edition });
    const picture = (out: string, language: string) => readFileSync(join(folder, out, `charts/outcomes/pingtan/picture-${language}.png`));
    expect(await make('one', 'cache', site)).toEqual({ pictures: 2, drawn: 2 });
    expect(await make('two', 'cache', site)).toEqual({ pictures: 2, drawn: 0 });
    expect(await make('three', 'another', site)).toEqual({ pictures: 2, drawn: 2 });
    for (const language of ['zh', 'en']) {
      expect(picture('one', language).readUInt32BE(16)).toBe(1080);
      expect(picture('one', language).length).toBeGreaterThan(40_000);
      for (const out of ['two', 'three']) expect(picture(out, language).equals(picture('one', language))).toBe(true);
    }
    // Without an address of its own the site has none to put into a QR code.
    await make('four', 'cache');
    expect(picture('four', 'zh').equals(picture('one', 'zh'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
