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
export function dashesAsCells(rows: readonly Pick<BlockRow, 'cells'>[]): ReadonlySet<string> {
  const dashes = new Set<string>();
  for (const { cells } of rows) {
    const end = cells.length - (endsInPageNumber(cells) ? 3 : 0);
    for (const { text } of cells.slice(0, end)) if (isDash(text)) dashes.add(text.trim());
  }
  return dashes;
}

function endsInPageNumber(cells: readonly BlockCell[]): boolean {
  if (!isDash(cells.at(-1)?.text ?? '')) return false;
  const [dash, number, close] = cells.slice(-3).map((cell) => cell.text.trim());
  return isDash(dash ?? '') && /^\d{1,3}$/.test(number ?? '') && dash === close;
}

/** Most cells hold a digit, and are told by it. */
const isDash = (text: string): boolean => !/^\d/.test(text) && /^[-—–]{1,2}$/u.test(text.trim());
