import { addressOf } from '../../form/index.ts';
import { applicantColumns } from '../../form/columns.ts';
import { capital, chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Series } from '../types.ts';
import { figure } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

const panel: Panel = { id: 'applicants', label: chartWords.names.applicants, kind: 'bars', scale: 'applicants', block: null };

const series: Series[] = applicantColumns.map((column) => {
  const label = capital(column);
  return { id: column.id, label, subject: label, unit: column.unit, panel: panel.id, part: column.id };
});

/** New requests by kind of applicant and their total, the first row of table 3, the same in both editions. */
export function applicantPoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'requests', (cells, { year }) => applicantColumns.map(({ id }) => figure(cells, year, id, addressOf('requests', 'new_received', id))));
  return { ...table, panels: [panel], series, marks: editionMarks(table.years) };
}
