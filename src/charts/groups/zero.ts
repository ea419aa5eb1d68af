import { addressOf } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { cellsByAddress } from '../selection/figures.ts';
import type { ChartData, Panel, Point, Series } from '../types.ts';
import { reportsOf, yearsOfGroup } from './group.ts';
import type { Group } from './group.ts';

export const zeroParts = ['zero', 'some', 'unknown'] as const;

const panel: Panel = { id: 'bodies', label: chartWords.names['zero-share'], kind: 'bars', scale: 'bodies', block: null };

const series: Series[] = zeroParts.map((id) => ({ id, label: chartWords.zero[id], subject: chartWords.zero[id], unit: chartWords.bodiesUnit.zh, panel: panel.id, part: id }));

const address = addressOf('requests', 'new_received', 'total');

/** For each year on the form: how many bodies on file state zero new requests, some, and no legible number. */
export function zeroPoints(group: Group): ChartData {
  const bodies = reportsOf(group).map(({ file, reports }) => ({ file, reports: new Map([...reports].filter(([, { cells }]) => cells.length > 0)) }));
  const years = yearsOfGroup(bodies);
  const points = years.filter(({ status }) => status === 'on_file').flatMap(({ year }) => {
    const values = bodies.flatMap(({ reports }) => reports.get(year) ?? []).map((report) => cellsByAddress(report).get(address)?.value ?? null);
    const counts = { zero: values.filter((value) => value === 0).length, some: values.filter(Boolean).length, unknown: values.filter((value) => value === null).length };
    return zeroParts.map((id): Point => ({
      year, series: id, value: counts[id], text: formatNumber(counts[id]), state: 'stated', precision: 'exact', run: '', addresses: [],
    }));
  });
  return { agency: group.name, years, panels: [panel], series, points, marks: [] };
}
