import type { BlockCell, BlockRow } from '../divide/block.ts';

/**
 * - 8 - behind a row's figures is a page's number: surely where another sign or none stands for an empty cell, and where
 * there are three cells too many. Before a total that is a dash no figure but 0 stands: there it is one as well.
 */
export function withoutPageNumber(cells: readonly BlockCell[], count: number, dashes: ReadonlySet<string>, closesWithTotal = false): BlockCell[] {
  const isPageNumber = endsInPageNumber(cells) && ((closesWithTotal && cells.at(-2)?.text.trim() !== '0') || cells.length === count + 3 || !dashes.has(cells.at(-1)?.text.trim() ?? ''));
  return isPageNumber ? cells.slice(0, -3) : [...cells];
}

/** The signs that a document prints for figures: in pieces of their own, other than around a page's number. */
export const dashesAsCells = (rows: readonly Pick<BlockRow, 'cells'>[]): ReadonlySet<string> => new Set(rows.flatMap(({ cells }) => (
  cells.slice(0, endsInPageNumber(cells) ? -3 : undefined).flatMap((cell) => (isDash(cell.text) ? [cell.text.trim()] : []))
)));

function endsInPageNumber(cells: readonly BlockCell[]): boolean {
  const [dash, number, close] = cells.slice(-3).map((cell) => cell.text.trim());
  return isDash(dash ?? '') && /^\d{1,3}$/.test(number ?? '') && dash === close;
}

const isDash = (text: string): boolean => /^[-—–]{1,2}$/u.test(text.trim());
