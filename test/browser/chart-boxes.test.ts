import { describe, expect } from 'vitest';
import { inBothLanguages } from './page-types.ts';
import { test } from './visitor.ts';

const charts = [
  ...['applications', 'applicants', 'outcomes', 'disclosure-rate', 'reasons', 'documents', 'decisions', 'published', 'review', 'years', 'distribution'].map((chart) => `${chart}/pingtan`),
  ...['lines', 'multiples', 'ranking', 'zero-share'].map((chart) => `${chart}/100000-government-county`), 'tiles/100000-all',
];

describe.each(charts)('%s', (chart) => {
  for (const address of inBothLanguages(`/embed/${chart}/`)) {
    test(`${address} has no text cut or over another at 320, 640 and 1200 px`, async ({ visit }) => {
      const page = await visit(address);
      for (const width of [320, 640, 1200]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(faults), `${width} px`).toEqual([]);
      }
    });
  }
});

/** Texts of the drawing that is shown which reach beyond it or cover one another by more than a pixel each way. */
function faults(): string[] {
  const drawing = [...document.querySelectorAll('.chart-drawing')].find((each) => each.getBoundingClientRect().width > 0);
  if (!drawing) return ['nothing is shown'];
  const edge = drawing.getBoundingClientRect();
  // A text's own box counts the room of its halo and of line height; its letters are smaller.
  const lines = [...drawing.querySelectorAll('text')].flatMap((text): Element[] => (text.children.length > 0 ? [...text.children] : [text]));
  const boxes = lines.map((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const shrink = (bottom - top) * 0.2;
    return { words: line.textContent, left, right, top: top + shrink, bottom: bottom - shrink };
  }).filter(({ words, left, right }) => words.trim() !== '' && right > left);
  const cut = boxes.filter(({ left, right, top, bottom }) => left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1);
  const covered = boxes.flatMap((a, index) => boxes.slice(index + 1)
    .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map((b) => `${a.words} | ${b.words}`));
  return [...cut.map(({ words }) => `cut: ${words}`), ...covered];
}
