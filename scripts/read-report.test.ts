import { expect, test } from 'vitest';
import { sampleReport } from '../src/pipeline/record/sample-report.ts';
import type { Cell, Report } from '../src/pipeline/record/report.ts';
import { readReport, reportIn } from './read-report.ts';

const handedOver = (report: Report): Report => reportIn(readReport(report).json);

const place = (line: number, start: number, end: number, page: number | null = null) => ({ line, start, end, page });

/** A report whose first cells are as given; the others are as the form has them. */
function withCells(cells: readonly Partial<Cell>[], lines: Report['lines']): Report {
  const report = sampleReport({}, { lines });
  return { ...report, cells: report.cells.map((cell, index): Cell => ({ ...cell, value: null, state: 'absent', raw: '', place: null, ...cells[index] })) };
}

const cells: Partial<Cell>[] = [
  { value: 12, state: 'stated', raw: '12', place: place(1, 3, 5) },
  { value: 3.5, state: 'stated', unit: '元', raw: '3.5', place: place(2, 0, 3) },
  { state: 'blank', place: place(1, 2, 2) },
  { state: 'not_applicable', raw: '—', place: place(1, 6, 7) },
  { state: 'unreadable', raw: '12', implied: 7, place: place(1, 3, 5) },
  { value: 4, state: 'corrected', raw: '12', place: place(1, 3, 5) },
  { value: 5, state: 'stated', raw: '５', place: place(1, 3, 5) },
  { value: 6, state: 'stated', raw: '6', place: place(9, 3, 5) },
  { value: 7, state: 'stated' },
  { address: 'requests.unknown.total', row: 'unknown', column: 'total', value: 8, state: 'stated', raw: '12', place: place(1, 3, 5) },
];

test('a report comes out as it went in, whatever its cells hold', () => {
  const report = withCells(cells, [{ text: '规章\t12\t—\ud800', page: null }, { text: '3.5元', page: null }]);
  expect(handedOver(report)).toEqual(report);
});

test('so it does with pages, and with no lines at all', () => {
  const paged = withCells(cells.map((cell) => (cell.place ? { ...cell, place: { ...cell.place, page: 2 } } : cell)), [{ text: '规章\t12\t—', page: 2 }, { text: '3.5元', page: null }]);
  expect(handedOver(paged)).toEqual(paged);
  const transcribed = withCells(cells, null);
  expect(handedOver(transcribed)).toEqual(transcribed);
});
