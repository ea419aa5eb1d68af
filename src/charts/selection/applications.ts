import { addressOf } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Series } from '../types.ts';
import { figure } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks, lawMark } from './years.ts';

const rows = ['new_received', 'carried_over_in', 'total_handled', 'carried_over_out'] as const;

const panels: Panel[] = rows.map((id) => ({
  id, label: chartWords.applications[id], kind: id === 'new_received' ? 'bars' : 'figures', scale: id, block: null,
}));

const series: Series[] = rows.map((id) => ({
  id, label: chartWords.applications[id], subject: chartWords.subjects.applications[id], unit: '件', panel: id, part: id,
}));

/** Requests received, carried in, handled and carried out: the 总计 column of table 3, comparable across editions. */
export function applicationPoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'requests', (cells, { year }) =>
    rows.map((row) => figure(cells, year, row, addressOf('requests', row, 'total'))));
  return { ...table, panels, series, marks: [...lawMark(table.years, '2019-05-15', chartWords.regulationsRevised), ...editionMarks(table.years)] };
}
