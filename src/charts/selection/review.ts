import { addressOf } from '../../form/index.ts';
import { reviewColumns } from '../../form/columns.ts';
import { reviewRows } from '../../form/review.ts';
import { capital, chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Series } from '../types.ts';
import { figure } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks, lawMark } from './years.ts';

const panels: Panel[] = reviewRows.map(({ id, zh, en }) => ({ id, label: { zh, en }, kind: 'bars', scale: 'cases', block: null }));

const series: Series[] = reviewRows.flatMap((row) => reviewColumns.map((column): Series => ({
  id: idOf(row.id, column.id),
  label: { zh: `${row.zh}·${column.zh}`, en: `${row.en}: ${column.en}` },
  subject: capital(row),
  unit: column.unit, panel: row.id, part: column.id,
})));

/** Reconsideration and litigation with their results, table 4. The rows are never added up: a case can stand in two. */
export function reviewPoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'review', (cells, { year }) => reviewRows.flatMap((row) => reviewColumns.map((column) =>
    figure(cells, year, idOf(row.id, column.id), addressOf('review', row.id, column.id)))));
  return { ...table, panels, series, marks: [...editionMarks(table.years), ...lawMark(table.years, '2024-01-01', chartWords.reconsiderationLawRevised)] };
}

function idOf(row: string, column: string): string {
  return `${row}.${column}`;
}
