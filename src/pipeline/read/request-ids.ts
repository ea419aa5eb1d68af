import type { SeenRow } from './seen-row.ts';

/**
 * The row of table 3 whose label each row carries for sure; null for others. 其他处理 is a row of the form of 2019 and, in
 * that of 2021, the label of a group: where it stands beside other labels, or above the first row of its group without
 * figures of its own, it is no row's.
 */
export function requestIds(rows: readonly SeenRow[]): (string | null)[] {
  const ids = rows.map((row) => row.sure);
  if (!ids.includes('other_disposition')) return ids;
  return ids.map((id, index) => {
    const row = rows[index];
    if (id !== 'other_disposition' || !row) return id;
    const name = wordAt(row, row.lastWords);
    const isGroup = rows.some((other) => standsBeside(name, other)) || (row.figures === 0 && ids[index + 1] === 'other_not_clarified');
    return isGroup ? null : id;
  });
}

/** Whether a row's own label, its last words, has these in front of it. */
function standsBeside(name: string, row: SeenRow): boolean {
  for (let at = 0; at < row.lastWords; at += 1) if (wordAt(row, at) === name) return wordAt(row, row.lastWords) !== name;
  return false;
}

const wordAt = ({ row }: SeenRow, at: number): string => row.cells[at]?.text.trim() ?? '';
