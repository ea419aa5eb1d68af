import type { Cell, Report } from '../../src/pipeline/record/report.ts';
import type { Truth, TruthCell } from '../synthesize/truth.ts';

/**
 * What the reader made of a cell.
 * Where the document determines it: `right` state and value, `wrong` value, or `empty`, no value: `silent` where the
 * reader even says that nothing is there. Where it does not: `left out` as it should be, `guessed` right, or `wrong`.
 */
export type Outcome = 'right' | 'empty' | 'silent' | 'wrong' | 'left out' | 'guessed';

export interface Verdict {
  address: string;
  truth: TruthCell | null;
  read: Cell | undefined;
  outcome: Outcome;
  /** A `read.*` finding names this very cell. */
  named: boolean;
}

/** Holds what was read against what is known, cell by cell; a value where the document has no cell is wrong. */
export function verdicts(truth: Truth['cells'], report: Report): Verdict[] {
  const named = cellsNamed(report);
  const read = new Map(report.cells.map((cell) => [cell.address, cell]));
  const beyond = report.cells.filter((cell) => !(cell.address in truth) && cell.value !== null);
  return [
    ...Object.entries(truth).map(([address, cell]) => ({
      address, truth: cell, read: read.get(address), outcome: outcomeOf(cell, read.get(address), named.has(address)), named: named.has(address),
    })),
    ...beyond.map((cell): Verdict => ({ address: cell.address, truth: null, read: cell, outcome: 'wrong', named: named.has(cell.address) })),
  ];
}

const cellsNamed = ({ findings }: Report): Set<string> => new Set(
  findings.filter((finding) => finding.check.startsWith('read.')).flatMap((finding) => finding.cells),
);

function outcomeOf(truth: TruthCell, read: Cell | undefined, named: boolean): Outcome {
  const value = read?.value ?? null;
  if (!truth.determined) return value === null ? 'left out' : value === truth.value ? 'guessed' : 'wrong';
  if (read?.state === truth.state && value === truth.value) return 'right';
  if (value !== null) return 'wrong';
  return read && read.state !== 'absent' && read.state !== 'unreadable' && !named ? 'silent' : 'empty';
}
