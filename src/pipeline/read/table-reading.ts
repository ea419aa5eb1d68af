import type { EditionId, TableId } from '../../form/index.ts';
import type { Finding } from '../finding.ts';
import type { BlockCell } from '../divide/block.ts';
import { saidIn, within, type Figure } from './figure.ts';

/** What was read of one table of the form. Cells are by address; rows that the document lacks are not in it. */
export interface TableReading {
  table: TableId;
  /** The edition whose words the table has; null where its words belong to both. */
  edition: EditionId | null;
  /** Ids of the form rows that the document prints, in form order. */
  rows: string[];
  cells: Map<string, ReadCell>;
  findings: Finding[];
}

export interface ReadCell extends Figure {
  /** Unit that the document's own head gives to the column, where it gives one. */
  headUnit: string | null;
}

/** Reads one cell as `figureOf` does, with the unit that its head gives. */
export function readCell({ text, place }: BlockCell, { decimal = false, headUnit = null }: { decimal?: boolean | undefined; headUnit?: string | null } = {}): ReadCell {
  const { state, value, unit, raw, start } = saidIn(text, decimal);
  return { state, value, unit, raw, place: within(place, start, raw.length), headUnit };
}
