import { gridOf, type Sheet, type Slot } from '../sheet.ts';
import { emptyLines, flat, type Layout } from './layout.ts';

/** Columns of spaces, as a PDF program's text output aligns them: Chinese characters are two places wide. */
export const columns: Layout = {
  id: 'columns',
  bears: (damage) => damage !== 'figures merged' && damage !== 'figure missing' && damage !== 'merged cell short',
  adapt: (style) => ({ ...style, breaks: false, units: false, padding: style.padding === ' ' ? '' : style.padding }),
  print: (sheet, _style, random) => {
    const widths = columnWidths(sheet, random.chance(0.75) ? 90 : 30);
    const alignRight = random.chance(0.4);
    return {
      lines: gridOf(sheet).flatMap((slots, at) => (sheet.rows[at]?.kind === 'page'
        ? ['', `${' '.repeat(40)}${slots.map(({ cell }) => cell.text).join('')}`, '']
        : rowLines(slots, widths, alignRight))),
      lost: new Set(emptyLines(sheet)),
    };
  },
};

/** Places a text takes: two for each wide character. */
export const displayWidth = (text: string): number => [...text].reduce((width, letter) => width + (isWide(letter) ? 2 : 1), 0);

const isWide = (letter: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”—⺀-⿟]/u.test(letter);

/** Each column as wide as its widest unmerged cell, with a gap, and at most `most`. */
function columnWidths(sheet: Sheet, most: number): number[] {
  const widths = Array.from({ length: sheet.width }, () => 4);
  gridOf(sheet).forEach((slots, at) => slots.forEach(({ cell, from }, column) => {
    if (sheet.rows[at]?.kind === 'page' || from !== 'here' || cell.span > 1) return;
    widths[column] = Math.max(widths[column] ?? 0, Math.min(most, displayWidth(flat(cell.text))));
  }));
  return widths.map((width) => width + 2);
}

/** A row's lines: long labels run on below in their own column. */
function rowLines(slots: readonly Slot[], widths: readonly number[], alignRight: boolean): string[] {
  const texts = slots.flatMap(({ cell, from }, column) => {
    if (from === 'left') return [];
    const width = widths.slice(column, column + (from === 'here' ? cell.span : 1)).reduce((sum, each) => sum + each, 0) - 2;
    return [{ pieces: from === 'here' ? wrapped(flat(cell.text), width) : [''], width, figure: cell.figure !== undefined }];
  });
  const height = Math.max(1, ...texts.map(({ pieces }) => pieces.length));
  return Array.from({ length: height }, (_, line) => texts.map(({ pieces, width, figure }) => {
    const text = pieces[line] ?? '';
    const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return figure && alignRight ? `${space}${text}` : `${text}${space}`;
  }).join('  ').trimEnd());
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const letter of text) {
    const last = lines.length - 1;
    if (displayWidth(`${lines[last] ?? ''}${letter}`) > width && lines[last] !== '') lines.push(letter);
    else lines[last] = `${lines[last] ?? ''}${letter}`;
  }
  return lines;
}
