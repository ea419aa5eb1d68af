import type { BlockCell, BlockRow } from '../divide/block.ts';

/** - 8 - behind a row's figures is a page's number: surely where no such sign stands for an empty cell, else where there are too many cells. */
export function withoutPageNumber(cells: readonly BlockCell[], count: number, dashesAreCells: boolean): BlockCell[] {
  return endsInPageNumber(cells) && (!dashesAreCells || cells.length === count + 3) ? cells.slice(0, -3) : [...cells];
}

/** Whether a document prints dashes for figures: in pieces of their own, other than around a page's number. */
export const dashesAreCells = (rows: readonly Pick<BlockRow, 'cells'>[]): boolean => rows.some(({ cells }) => (
  cells.slice(0, endsInPageNumber(cells) ? -3 : undefined).some((cell) => isDash(cell.text))
));

function endsInPageNumber(cells: readonly BlockCell[]): boolean {
  const [dash, number, close] = cells.slice(-3).map((cell) => cell.text.trim());
  return isDash(dash ?? '') && /^\d{1,3}$/.test(number ?? '') && dash === close;
}

const isDash = (text: string): boolean => /^[-—–]{1,2}$/u.test(text.trim());
