import { isWords } from './cell-words.ts';
import type { SeenRow } from './seen-row.ts';

/**
 * The row of table 3 whose label each row carries for sure; null for others. 其他处理 is a row of the form of 2019 and, in
 * that of 2021, the label of a group: where it stands beside other labels, or above the first row of its group without
 * figures of its own, it is no row's.
 */
export function requestIds(rows: readonly SeenRow[]): (string | null)[] {
  const ids = rows.map((row) => row.sure);
  if (!ids.includes('other_disposition')) return ids;
  const beside = new Set(rows.flatMap(wordsBeforeLast));
  return ids.map((id, index) => {
    const row = rows[index];
    if (id !== 'other_disposition' || !row) return id;
    const isGroup = beside.has(wordsOf(row).at(-1) ?? '') || (row.figures === 0 && ids[index + 1] === 'other_not_clarified');
    return isGroup ? null : id;
  });
}

const wordsOf = ({ row }: SeenRow): string[] => row.cells.filter((cell) => isWords(cell.text)).map((cell) => cell.text.trim());

const wordsBeforeLast = (row: SeenRow): string[] => wordsOf(row).filter((text, _, words) => text !== words.at(-1));
