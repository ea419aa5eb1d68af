import { expect } from 'vitest';
import { test } from './visitor.ts';

test('Chinese text is drawn with Chinese glyphs', async ({ visit, skip }) => {
  const page = await visit('/');
  const isTofu = await page.evaluate(() => {
    const drawn = (text: string): string => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws no canvas.');
      context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
      context.fillText(text, 10, 60);
      return canvas.toDataURL();
    };
    // Two characters that look alike are two boxes of a font that has neither.
    return drawn('公') === drawn('报');
  });
  skip(isTofu, 'This machine has no font with Chinese characters: pages are tested, but with boxes for glyphs, a little narrower than the text will be. Debian: apt-get install fonts-noto-cjk.');
  expect(isTofu).toBe(false);
});
