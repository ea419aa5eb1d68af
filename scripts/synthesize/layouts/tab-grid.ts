import { figuresOf, gridOf, type Sheet, type Slot } from '../sheet.ts';
import type { Style } from '../style.ts';
import { asIs, bearsAll, emptyLines, flat, type Layout } from './layout.ts';
import { openEnds } from './row-ends.ts';

/** A row a line, its cells separated by tabs (三门峡 2024, 兴县 2023). */
export const tabGrid: Layout = {
  id: 'tab-grid',
  bears: bearsAll,
  adapt: asIs,
  print: (sheet, style, random) => {
    const trimmed = random.chance(0.25);
    return {
      lines: cellTexts(sheet, style).flatMap((cells, at) => {
        if (sheet.rows[at]?.kind === 'page') return ['', cells.join(''), ''];
        const line = cells.join('\t');
        return [trimmed ? line.trimEnd() : line];
      }),
      lost: new Set([...shiftedBlanks(sheet, style), ...openEnds(sheet), ...(trimmed ? emptyLines(sheet) : [])]),
    };
  },
};

/** The cells of each row as a grid without merged cells shows them. */
export function cellTexts(sheet: Sheet, style: Style): string[][] {
  return gridOf(sheet).map((slots, at) => {
    if (sheet.rows[at]?.kind === 'page') return slots.map(({ cell }) => flat(cell.text));
    const cells = slots.filter((slot) => style.merged !== 'collapsed' || slot.from !== 'left').map((slot) => textAt(slot, style));
    return [...cells, ...Array.from({ length: sheet.width - cells.length }, () => '')];
  });
}

const textAt = ({ cell, from }: Slot, style: Style): string => (from === 'here' || style.merged === 'repeated' ? flat(cell.text) : '');

/**
 * Where a merged cell leaves one place only, shorter rows begin further left and end in empty cells. A blank figure at
 * an end of such a row cannot be told from them unless another row of the same depth shows where its figures begin.
 */
export function shiftedBlanks(sheet: Sheet, style: Style): Set<string> {
  if (style.merged !== 'collapsed') return new Set();
  const depth = (at: number): number => gridOf(sheet)[at]?.filter((slot) => slot.from !== 'left' && !slot.cell.figure).length ?? 0;
  const rows = sheet.rows.map((row, at) => ({ figures: figuresOf(row), depth: depth(at) })).filter(({ figures }) => figures.length > 1);
  const padded = rows.filter(({ figures, depth: labels }) => labels + figures.length < sheet.width);
  const full = new Set(padded.filter(({ figures }) => [figures[0], figures.at(-1)].every((figure) => figure?.state !== 'blank')).map((row) => row.depth));
  return new Set(padded.filter((row) => !full.has(row.depth) && row.figures.some((figure) => figure.state === 'blank'))
    .flatMap((row) => row.figures.map((figure) => figure.address)));
}
