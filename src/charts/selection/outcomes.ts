import { addressOf, outcomeGroups, requestRowsOfAnyEdition } from '../../form/index.ts';
import { requestIdentities } from '../../form/identities.ts';
import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartData, ChartYear, Panel, Point, Series } from '../types.ts';
import { figure, sum } from './figures.ts';
import type { Cells } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

const panel: Panel = { id: 'outcomes', label: chartWords.names.outcomes, kind: 'bars', scale: 'share', block: null };

const series: Series[] = [
  ...outcomeGroups.map(({ id, zh, en }): Series => ({ id, label: { zh, en }, subject: { zh, en }, unit: '件', panel: panel.id, part: id })),
  { id: 'total', label: chartWords.totalHandled, subject: chartWords.subjects.applications.total_handled, unit: '件', panel: panel.id, part: 'total' },
];

const groupOfAddress = new Map(requestRowsOfAnyEdition.map((row) => [addressOf('requests', row.id, 'total'), row.group]));

/** The six outcome groups of table 3 and the total that the report states, 总计 column, comparable across editions. */
export function outcomePoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'requests', pointsOf);
  return { ...table, panels: [panel], series, marks: editionMarks(table.years) };
}

function pointsOf(cells: Cells, { year }: ChartYear, report: AgencyReport): Point[] {
  const addsUp = report.checks.some((check) => check.check === 'requests.outcome_sum' && check.subject === 'total' && check.status === 'passed');
  const addends = addendsOf(report);
  return [
    ...outcomeGroups.map(({ id }) => sum(cells, year, id, addends.filter((address) => groupOfAddress.get(address) === id), addsUp)),
    figure(cells, year, 'total', addressOf('requests', 'total_handled', 'total')),
  ];
}

/** The cells that the form adds up: its own equation knows which row is a mere subtotal. */
function addendsOf(report: AgencyReport): string[] {
  const rows = [...new Set(report.cells.filter((cell) => cell.table === 'requests').map((cell) => cell.row))];
  const equation = requestIdentities(rows).find(({ check, subject }) => check === 'requests.outcome_sum' && subject === 'total');
  return equation?.left ?? [];
}
