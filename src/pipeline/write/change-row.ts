import type { CellState } from '../record/report.ts';

/** A difference between the newest release and the dataset now. */
export interface ChangeRow {
  /** Id in the dataset now; of a withdrawn document, in the release. */
  report_id: string;
  table: 'reports' | 'cells' | 'published';
  /** Of a cell its address; of a statement what it counts, its channel, unit, period and which of its like; of a report the column. */
  address: string | null;
  /** In the release, as CSV writes it; empty for no value. */
  from: string | null;
  to: string | null;
  from_state: CellState | null;
  to_state: CellState | null;
  why: 'new_document' | 'withdrawn' | 'document_changed' | 'correction' | 'reader_improved' | 'described_anew' | 'read_or_described_anew' | 'renumbered';
}
