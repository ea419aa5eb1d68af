import type { EditionId, TableId } from '../../form/index.ts';
import type { Finding } from '../finding.ts';
import type { Figure } from './figure.ts';

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
