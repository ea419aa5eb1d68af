import type { FormRow } from '../../form/index.ts';
import type { AlignedRow } from './rows.ts';
import type { SeenRow } from './seen-row.ts';

/**
 * A row whose label does not tell which it is is placed with certainty only where between its sure neighbours the
 * document has as many rows as the form: then their order leaves one way. In: the row, all aligned rows, all rows of the
 * document in which it stands, the form's rows, and how many figures make a row that nothing was aligned with.
 */
export function isForced(aligned: AlignedRow, all: readonly AlignedRow[], rows: readonly SeenRow[], form: readonly FormRow[], fewest: number): boolean {
  const at = all.indexOf(aligned);
  const above = all.slice(0, at).findLast((row) => !row.doubtful);
  const below = all.slice(at + 1).find((row) => !row.doubtful);
  const indexOf = (row: AlignedRow) => rows.findIndex((seen) => seen.row === row.row);
  const documentGap = rows
    .slice(above ? indexOf(above) + 1 : 0, below ? indexOf(below) : rows.length)
    .filter(({ row, figures }) => figures >= fewest || all.some((other) => other.row === row));
  const formGap = form.slice(above ? form.indexOf(above.form) + 1 : 0, below ? form.indexOf(below.form) : form.length);
  return documentGap.length === formGap.length;
}
