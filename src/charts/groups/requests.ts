import { descending, max } from 'd3';
import { addressOf } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import { cellsByAddress, figure } from '../selection/figures.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import { reportsOf, seriesOfBody, yearsOfGroup } from './group.ts';
import type { BodyReports, Group } from './group.ts';

/** More lines or panels than this cannot be told apart. */
export const mostBodies = 12;

const address = addressOf('requests', 'new_received', 'total');

/**
 * New requests of each body and year, for those whose forms state any; where there are too many, those with most in
 * their latest year. `alone` gives each body a panel of its own on the common scale.
 */
export function requestsOfBodies(group: Group, alone: boolean): ChartData {
  const chosen = reportsOf(group).map((body) => ({ ...body, points: pointsOf(body) }))
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .toSorted((a, b) => descending(latest(a.points), latest(b.points)) || (a.file.agency.agency_id < b.file.agency.agency_id ? -1 : 1))
    .slice(0, mostBodies);
  const formYears = new Set(chosen.flatMap(({ points }) => points.map(({ year }) => year)));
  const onForm = chosen.map((body) => ({ ...body, reports: new Map([...body.reports].filter(([year]) => formYears.has(year))) }));
  const series = chosen.map(({ file }) => seriesOfBody(file, '件', alone ? file.agency.agency_id : 'requests'));
  const panel = (id: string, label: Panel['label']): Panel => ({ id, label, kind: 'bars', scale: 'requests', block: null });
  return {
    agency: group.name, seriesAre: 'bodies', years: yearsOfGroup(onForm), series, marks: [],
    panels: alone ? series.map(({ id, label }) => panel(id, label)) : [panel('requests', chartWords.applications.new_received)],
    points: chosen.flatMap(({ points }) => points),
  };
}

const pointsOf = ({ file, reports }: BodyReports): Point[] => [...reports].toSorted(([a], [b]) => a - b)
  .filter(([, { cells }]) => cells.some(({ table }) => table === 'requests'))
  .map(([year, report]) => figure(cellsByAddress(report), year, file.agency.agency_id, address));

function latest(points: Point[]): number {
  const year = max(points.filter(({ value }) => value !== null), (point) => point.year);
  return points.find((point) => point.year === year)?.value ?? -1;
}
