import { addressOf } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import { disclosureRate } from '../../indicators/disclosure-rate.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Point, Series } from '../types.ts';
import { figure, sum } from './figures.ts';
import { ratePoint } from './rates.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

const ids = ['rate', 'disclosed', 'handled'] as const;

/** Where a report's own figures make the rate exceed 1, the scale reaches as far. */
const panelsOf = (points: Point[]): Panel[] => ids.map((id) => ({
  id, label: chartWords.disclosureRate[id], kind: id === 'rate' ? 'traces' : 'figures', scale: id, block: null,
  ...(id === 'rate' ? { maximum: Math.max(1, ...points.map(({ series: own, value }) => (own === id && value !== null ? value : 0))) } : {}),
}));

const series: Series[] = ids.map((id) => ({
  id, label: chartWords.disclosureRate[id], subject: chartWords.subjects.disclosureRate[id], unit: id === 'rate' ? null : '件', panel: id, part: id === 'rate' ? 'all' : id,
}));

const disclosed = ['granted', 'granted_in_part'].map((row) => addressOf('requests', row, 'total'));

/** The disclosure rate of each year with its interval, and below it the two numbers that it is made of. */
export function disclosureRatePoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'requests', (cells, { year }, report) => {
    const rate = ratePoint(report, 'rate', disclosureRate.id);
    return [...(rate ? [rate] : []), sum(cells, year, 'disclosed', disclosed, false), figure(cells, year, 'handled', addressOf('requests', 'total_handled', 'total'))];
  });
  return { ...table, panels: panelsOf(table.points), series, marks: editionMarks(table.years) };
}
