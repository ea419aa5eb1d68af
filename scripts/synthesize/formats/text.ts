import type { Part } from '../parts.ts';
import type { Random } from '../random.ts';
import { encoded } from './encode.ts';

/** A text file: a line a paragraph, with Markdown headings here and there, or with no line ends at all. */
export function textDocument(parts: readonly Part[], runTogether: boolean, random: Random): Uint8Array<ArrayBuffer> {
  const marks = random.chance(0.3) ? random.pick(['# ', '## ', '**']) : '';
  const gap = random.chance(0.6) ? '\n' : '';
  const texts = parts.map((part) => {
    if (part.kind === 'sheet') throw new TypeError('A text file holds lines, no sheets.');
    if (part.kind === 'lines') return part.lines.join('\n');
    return part.kind === 'paragraph' || runTogether ? part.text : `${marks}${part.text}${marks === '**' ? marks : ''}`;
  });
  const title = parts.findIndex((part) => part.kind === 'title') + 1;
  const text = runTogether ? `${texts.slice(0, title).join('\n')}\n${texts.slice(title).join(random.pick(['', ' ', '\n']))}\n` : `${texts.join(`\n${gap}`)}\n`;
  return encoded(random.chance(0.2) ? text.replaceAll('\n', '\r\n') : text, random.pick(['utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'gb18030']));
}
