import { figuresOf, gridOf, type Sheet, type SheetRow, type Slot } from '../sheet.ts';
import type { Style } from '../style.ts';
import { asIs, bearsAll, flat, type Layout } from './layout.ts';
import { openEnds } from './row-ends.ts';
import { cellTexts, shiftedBlanks } from './tab-grid.ts';

/** A Markdown table: a row a line between pipes, a rule under the first. */
export const pipe: Layout = {
  id: 'pipe',
  bears: bearsAll,
  adapt: asIs,
  print: (sheet, style, random) => {
    const open = random.chance(0.2);
    const line = (cells: readonly string[]): string => (open ? cells.join(' | ') : `| ${cells.join(' | ')} |`);
    return {
      lines: cellTexts(sheet, style).flatMap((cells, at) => {
        if (sheet.rows[at]?.kind === 'page') return ['', cells.join(''), ''];
        return at === 0 || sheet.rows[at - 1]?.kind === 'page' ? [line(cells), line(cells.map(() => '---'))] : [line(cells)];
      }),
      lost: new Set([...shiftedBlanks(sheet, style), ...openEnds(sheet)]),
    };
  },
};

/**
 * A small Markdown table for each row, as converters make them that take every row for a table: its label or 项目 and
 * 数据1, 数据2, … as head, its figures below. The heads of the columns are gone; their order is the form's.
 */
export const smallTables: Layout = {
  id: 'small-tables',
  bears: (damage) => ['label misread', 'enumerator lost', 'row lost', 'figure illegible', 'figure missing'].includes(damage),
  adapt: (style) => ({ ...style, columns: 'form', pages: 'none' }),
  print: (sheet, style, random) => {
    const labelAbove = random.chance(0.5);
    const headLine = sheet.table === 'disclosure' || random.chance(0.5);
    const grid = gridOf(sheet);
    const lines = sheet.rows.flatMap((row, at) => {
      if (figuresOf(row).length === 0) return headLine ? [flat(row.cells.map((each) => each.text).join(' ')), ''] : [];
      const rows = sheet.table === 'review' ? groupsOf(row, sheet) : [row];
      return rows.flatMap((each) => small(labelOf(each, style, grid[at] ?? []), figuresOf(each).map((figure) => flat(figure.text)), labelAbove));
    });
    return { lines, lost: new Set() };
  },
};

/** Table 4 as a row for each of its groups, under the group's head. */
function groupsOf(row: SheetRow, sheet: Sheet): SheetRow[] {
  const labels = sheet.rows.flatMap((each) => each.cells.filter((one) => one.label));
  const size = row.cells.length / labels.length;
  return labels.map((label, at) => ({ ...row, cells: [label, ...row.cells.slice(at * size, (at + 1) * size)] }));
}

/** A row's label, with the label of its group where the converter repeats it. */
function labelOf(row: SheetRow, style: Style, slots: readonly Slot[]): string {
  const own = flat(row.cells.find((each) => each.label)?.text ?? '');
  const group = slots.findLast((slot) => slot.from === 'above')?.cell.text ?? '';
  return style.merged === 'repeated' && group !== '' ? `${flat(group)} ${own}` : own;
}

/** Either the label stands in the head in the place of the first 数据, or in the first column under 项目. */
function small(label: string, figures: string[], labelAbove: boolean): string[] {
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `数据${index + 1}`);
  const head = labelAbove ? [label, ...numbered(figures.length - 1)] : ['项目', ...numbered(figures.length)];
  const body = labelAbove ? figures : [label, ...figures];
  return [head, head.map(() => '---'), body].map((cells) => `| ${cells.join(' | ')} |`).concat('');
}
