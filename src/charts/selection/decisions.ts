import { addressOf } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Series } from '../types.ts';
import { figure } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

export const decisionKinds = ['licensing', 'penalty', 'coercion'] as const;

/** Each kind is measured by itself: they differ by orders of magnitude (宿迁 2023: 2,822,652 penalties, 20,163 coercive). */
const panels: Panel[] = decisionKinds.map((id) => ({ id, label: chartWords.decisions[id], kind: 'bars', scale: id, block: null }));

const series: Series[] = decisionKinds.map((id) => ({
  id, label: chartWords.decisions[id], subject: chartWords.subjects.decisions[id], unit: '件', panel: id, part: id,
}));

/** Decisions in licensing, penalty and coercion, table 2, comparable across editions. */
export function decisionPoints(file: AgencyFile): ChartData {
  const table = pointsOfTable(file, 'disclosure', (cells, { year }) =>
    decisionKinds.map((kind) => figure(cells, year, kind, addressOf('disclosure', kind, 'decisions'))));
  return { ...table, panels, series, marks: editionMarks(table.years) };
}
