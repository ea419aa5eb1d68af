import { filled } from './chart-words.ts';
import type { ChartContext } from './chart-words.ts';

/** Twice the drawing's size: sharp on screens and in print. */
const scale = 2;

/**
 * Its button draws the chart, with its title and source, on a canvas and hands it over as PNG. The drawing comes from
 * its file, which the page's policy lets in; a data address needs no permission and works in frames.
 */
export function savePicture(context: ChartContext): void {
  context.figure.querySelector('.chart-save')?.addEventListener('click', () => {
    save(context).then(
      (size) => { context.tell(filled(context.words['saved'], size)); },
      () => { context.tell(context.words['failed'] ?? ''); },
    );
  });
}

async function save({ figure, path, language }: ChartContext): Promise<{ width: number; height: number }> {
  const isWide = (figure.querySelector<HTMLElement>('.chart-wide')?.offsetWidth ?? 0) > 0;
  const image = new Image();
  image.src = `${path}${language}-${isWide ? 'wide' : 'narrow'}.svg`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${path.split('/').filter((part) => part !== '').slice(1).join('-')}-${language}.png`;
  link.click();
  return { width: canvas.width, height: canvas.height };
}
