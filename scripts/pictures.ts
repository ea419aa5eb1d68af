import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../src/gallery/citation.ts';
import { chartPath } from '../src/gallery/exhibit.ts';
import type { Exhibit } from '../src/gallery/exhibit.ts';
import { pictureName, pictureWidth } from '../src/gallery/pictures.ts';
import { posterNotes } from '../src/gallery/poster-notes.ts';
import { poster } from '../src/gallery/poster.ts';
import { languages } from '../src/i18n/index.ts';
import { pictureFonts } from './picture-fonts.ts';

/** Changes whenever the same drawing would give another picture: a new font or a new version of the drawing program. */
const recipe = 'resvg 2.6.2, Noto Sans SC 0.4.3, 1';

interface Picture {
  path: string;
  svg: string;
  /** Where a picture of this very drawing is kept between builds. */
  kept: string;
}

/** Counts of one run. */
export interface Made {
  pictures: number;
  /** Those that had to be drawn. */
  drawn: number;
}

export interface PictureOptions {
  /** Folder of the built site. */
  out: string;
  /** Folder that keeps pictures from build to build. */
  cache: string;
  /** The published address, for the QR code; without it there is none. */
  site: URL | undefined;
  edition: Edition;
}

/**
 * Draws a picture of each chart in both languages into a built site. What was drawn before is taken from the cache, by
 * the hash of the drawing.
 */
export async function makePictures(exhibits: Exhibit[], { out, cache, site, edition }: PictureOptions): Promise<Made> {
  const pictures = exhibits.flatMap((exhibit) => languages.map((language): Picture => {
    const svg = poster(exhibit.draw({ language, width: 'wide' }), posterNotes(exhibit, edition, language, site));
    const hash = createHash('sha256').update(recipe).update(svg).digest('hex');
    return { svg, path: join(out, chartPath(exhibit, pictureName(language))), kept: join(cache, `${hash}.png`) };
  }));
  const missing = pictures.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) await draw(missing, pictureFonts(join(cache, 'fonts'), missing.map(({ svg }) => svg)));
  for (const { path, kept } of pictures) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(kept));
  }
  return { pictures: pictures.length, drawn: missing.length };
}

/** Spreads drawings over worker threads; each file appears whole or not at all. */
async function draw(pictures: Picture[], fonts: string[]): Promise<void> {
  const queue = pictures.entries();
  const threads = Math.min(availableParallelism(), pictures.length);
  await Promise.all(Array.from({ length: threads }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('picture-worker.ts', import.meta.url), { workerData: { fonts, width: pictureWidth } });
    const next = () => {
      const { value, done } = queue.next();
      if (!done) worker.postMessage({ id: value[0], svg: value[1].svg });
      else void worker.terminate().then(() => { resolve(); }, reject);
    };
    worker.on('error', reject);
    worker.on('message', ({ id, png }: { id: number; png: Uint8Array }) => {
      const kept = pictures[id]?.kept;
      if (kept === undefined) throw new Error(`A picture that was not asked for: ${id}`);
      writeFileSync(`${kept}.${process.pid}`, png);
      renameSync(`${kept}.${process.pid}`, kept);
      next();
    });
    next();
  })));
}
