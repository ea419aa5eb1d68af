import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subset } from './font-subset.ts';
import { drawPicture } from './picture.ts';

const { resolve } = createRequire(import.meta.url);
const whole = resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const words = '平潭综合实验区管委会218件≥7,700 Ag é';

test('pictures drawn with a part of the font are those drawn with the whole, byte for byte; a character left out is not drawn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'font-'));
  try {
    const part = join(folder, 'part.ttf');
    const small = subset(readFileSync(whole), words);
    writeFileSync(part, small);
    expect(small.length).toBeLessThan(500_000);
    const svg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text x="5" y="28" font-size="20" font-kerning="none" font-family="sans-serif">${text}</text></svg>`;
    for (const character of words.replaceAll(' ', '')) {
      const drawn = Buffer.from(drawPicture(svg(character), [part], 400));
      expect(drawn.equals(Buffer.from(drawPicture(svg(character), [whole], 400))), character).toBe(true);
      // Real glyphs: neither nothing nor the box that stands for what a font lacks.
      expect(drawn.equals(Buffer.from(drawPicture(svg(''), [part], 400))), character).toBe(false);
      expect(drawn.equals(Buffer.from(drawPicture(svg('\u{10FFFD}'), [part], 400))), character).toBe(false);
    }
    expect(Buffer.from(drawPicture(svg('厦'), [part], 400)).equals(Buffer.from(drawPicture(svg('厦'), [whole], 400)))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
