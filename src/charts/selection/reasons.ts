import { addressOf, requestRowsOfAnyEdition } from '../../form/index.ts';
import { capital, chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Series } from '../types.ts';
import { figure } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

const reasons = requestRowsOfAnyEdition.filter(({ group }) => group === 'withheld');

const panel: Panel = { id: 'reasons', label: chartWords.names.reasons, kind: 'bars', scale: 'reasons', block: null };

/** The English labels of the form's rows begin with their group, which the chart's title names already. */
const series: Series[] = reasons.map(({ id, zh, en }) => {
  const label = capital({ zh, en: en.replace(/^[^:]*: /, '') });
  return { id, label, subject: label, unit: '件', panel: panel.id, part: id };
});

/** The eight reasons for withholding of table 3, 总计 column, the same in both editions. */
export function reasonPoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'requests', (cells, { year }) => reasons.map(({ id }) => figure(cells, year, id, addressOf('requests', id, 'total'))));
  return { ...table, panels: [panel], series, marks: editionMarks(table.years) };
}
