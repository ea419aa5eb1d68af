import { readingFinding, type Finding } from '../finding.ts';
import type { Correction } from './corrections.ts';
import { withImplied } from './implied.ts';
import type { Register } from './register.ts';
import type { Cell, CellState, Report, Statement } from './report.ts';

/**
 * Applies a document's corrections. Each one says what was read when it was made; where that is not what is read now
 * (the reader has improved, the document has changed) it is stale: not applied, and a finding says so. The characters
 * read stay with the cell.
 */
export function correct(report: Report, corrections: readonly Correction[], register: Register): Report {
  return corrections.reduce((corrected, correction) => {
    const applied = applyOne(corrected, correction, register);
    const finding = applied ? wasApplied(correction) : isStale(correction, currentOf(corrected, correction.address));
    const next = applied ?? corrected;
    return { ...next, cells: applied ? withImplied(next.cells) : next.cells, findings: [...next.findings, finding] };
  }, report);
}

function applyOne(report: Report, correction: Correction, register: Register): Report | null {
  const { address, was, now } = correction;
  if (currentOf(report, address) !== was) return null;
  if (address === 'agency') {
    const agency = register.byId.get(now);
    return agency ? { ...report, agency } : null;
  }
  if (address === 'year') return /^(19|20)\d{2}$/.test(now) ? { ...report, year: Number(now) } : null;
  if (address.startsWith('published.')) return withStatement(report, address, now);
  const cells = report.cells.map((cell) => (cell.address === address ? correctedCell(cell, now) : cell));
  return cells.some((cell, index) => cell !== report.cells[index]) ? { ...report, cells } : null;
}

/** What an address holds, as corrections.csv writes it; null where the report has no such address. */
function currentOf(report: Report, address: string): string | null {
  if (address === 'agency') return report.agency?.id ?? '';
  if (address === 'year') return report.year === null ? '' : String(report.year);
  if (address.startsWith('published.')) {
    const { statement, column } = statementAt(report, address);
    return statement && column ? String(statement[column] ?? '') : null;
  }
  const cell = report.cells.find((each) => each.address === address);
  return cell ? (cell.value === null ? cell.state : String(cell.value)) : null;
}

/** A number, or the state of a cell that has none. */
function correctedCell(cell: Cell, now: string): Cell {
  if (/^[+-]?\d+(\.\d+)?$/.test(now)) return { ...cell, value: Number(now), state: 'corrected' };
  const state = statesWithoutNumber.find((each) => each === now);
  return state ? { ...cell, value: null, state } : cell;
}

const statesWithoutNumber: CellState[] = ['blank', 'not_applicable', 'unreadable', 'absent'];

const correctable = ['metric', 'channel', 'label', 'value', 'unit', 'precision', 'period'] as const satisfies readonly (keyof Statement)[];

function statementAt(report: Report, address: string) {
  const [, number, name] = address.split('.');
  return {
    statement: report.published.find((each) => String(each.statement) === number),
    column: correctable.find((each) => each === name),
  };
}

function withStatement(report: Report, address: string, now: string): Report | null {
  const { statement, column } = statementAt(report, address);
  if (!statement || !column || (column === 'value' && !/^\d+(\.\d+)?$/.test(now))) return null;
  const changed = { ...statement, [column]: column === 'value' ? Number(now) : now };
  return { ...report, published: report.published.map((each) => (each === statement ? changed : each)) };
}

const wasApplied = (correction: Correction): Finding => readingFinding('correction.applied', 'info', {
  zh: `由“${correction.was}”更正为“${correction.now}”：${correction.reason}（${correction.reviewer}，${correction.date}）。`,
  en: `Corrected from “${correction.was}” to “${correction.now}” by ${correction.reviewer}, ${correction.date}: ${correction.reason}`,
}, { cells: cellsNamed(correction), actual: correction.now });

const isStale = (correction: Correction, current: string | null): Finding => readingFinding('correction.stale', 'warning', {
  zh: `更正未采用：更正时读作“${correction.was}”，现在读作“${current ?? '（无此项）'}”，或更正后的值不能填在这里。`,
  en: `A correction was not applied: when it was made, “${correction.was}” was read; now it is “${current ?? 'nothing at this address'}”, or the new value cannot stand here.`,
}, { cells: cellsNamed(correction), expected: correction.was, actual: current });

const cellsNamed = ({ address }: Correction): string[] => (/^(agency|year|published\..*)$/.test(address) ? [] : [address]);
