import type { FormRow } from '../../form/index.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { figureCount } from './cell-words.ts';
import { type AlignedRow } from './rows.ts';

/**
 * A row whose label does not tell which it is is placed with certainty only where between its sure neighbours the
 * document has as many rows as the form: then their order leaves one way. In: the row, all aligned rows, all rows of the
 * document in which it stands, the form's rows, and how many figures make a row that nothing was aligned with.
 */
export function isForced(aligned: AlignedRow, all: readonly AlignedRow[], rows: readonly LocatedRow[], form: readonly FormRow[], fewest: number): boolean {
  const at = all.indexOf(aligned);
  const above = all.slice(0, at).findLast((row) => !row.doubtful);
  const below = all.slice(at + 1).find((row) => !row.doubtful);
  const documentGap = rows
    .slice(above ? rows.indexOf(above.row) + 1 : 0, below ? rows.indexOf(below.row) : rows.length)
    .filter((row) => figureCount(row) >= fewest || all.some((other) => other.row === row));
  const formGap = form.slice(above ? form.indexOf(above.form) + 1 : 0, below ? form.indexOf(below.form) : form.length);
  return documentGap.length === formGap.length;
}
