import type { Figure } from '../figure.ts';
import type { Random } from '../random.ts';
import { figuresOf, type SheetRow } from '../sheet.ts';
import { rowsWithBlanks } from './cell-lines.ts';
import { undeterminedIn, type Run } from './determined.ts';
import { flat, type Layout } from './layout.ts';

/** Label and figures with single blanks between, a row a line or everything on one; an empty cell leaves nothing. */
export const spaced: Layout = {
  id: 'spaced',
  bears: (damage) => ['label misread', 'enumerator lost', 'row lost', 'figure illegible', 'head misread', 'row twice', 'label apart'].includes(damage),
  adapt: (style) => ({ ...style, breaks: false, units: false, padding: '', bookmark: false }),
  print: (sheet, _style, random) => {
    const lines = sheet.rows.map((row) => row.cells.map((each) => flat(each.text)).filter((text) => text !== '').join(' '));
    return { lines: random.chance(0.7) || sheet.rows.some((row) => row.kind === 'debris') ? lines : [lines.join(' ')], lost: rowsWithBlanks(sheet) };
  },
};

/** Everything run together, in some documents with a blank here and there (平潭 2020). */
export const squashed: Layout = {
  id: 'squashed',
  bears: (damage) => ['label misread', 'row lost', 'head misread'].includes(damage),
  adapt: (style) => ({
    ...style, breaks: false, spaces: false, notes: false, bookmark: false, units: false, padding: '', thousands: '', digits: 'ascii', dot: '.',
    columns: 'form', none: { ...style.none, share: 0 },
  }),
  print: (sheet, _style, random, hasBlanks) => {
    const blanks = random.pick([0, 0, 0, 0.15, 0.4]);
    const runs: Run[] = [];
    const texts = sheet.rows.map((row) => {
      const figures = figuresOf(row);
      const gaps = figures.slice(1).map(() => random.chance(blanks));
      if (figures.length > 0) runs.push({ figures, gaps });
      return rowText(row, gaps, random, blanks);
    });
    return { lines: [texts.join(random.chance(blanks) ? ' ' : '')], lost: sheet.table === null ? new Set() : undeterminedIn(sheet.table, runs, hasBlanks) };
  },
};

function rowText(row: SheetRow, gaps: readonly boolean[], random: Random, blanks: number): string {
  const words = row.cells.filter((each) => !each.figure).map((each) => flat(each.text)).join(random.chance(blanks) ? ' ' : '');
  const figures = figuresOf(row).map((figure: Figure, at) => `${gaps[at - 1] ? ' ' : ''}${figure.text}`).join('');
  if (row.kind === 'page') return words === '' ? '' : ` ${words} `;
  return `${words}${figures !== '' && random.chance(blanks) ? ' ' : ''}${figures}`;
}

