import { descending, group as grouped, max } from 'd3';
import { chartWords } from '../../i18n/charts.ts';
import { disclosureRate } from '../../indicators/disclosure-rate.ts';
import { ratePoint } from '../selection/rates.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import { reportsOf, seriesOfBody, yearsOfGroup } from './group.ts';
import type { BodyReports, Group } from './group.ts';

/** No rank is given below so many handled requests (metrics.md). */
export const fewestForRank = 30;

/** `few`: handled too few requests to be put in order. */
export type RatePart = 'ranked' | 'few' | 'marked';

const panel: Panel = { id: 'rate', label: chartWords.disclosureRate.rate, kind: 'traces', scale: 'rate', block: null, maximum: 1 };

export const isFew = ({ ratio }: Point): boolean => (ratio?.denominator ?? 0) < fewestForRank;

/** The disclosure rates of the year for which most bodies have one, of several such the latest; highest first, too few cases last. */
export function ratesOfYear(group: Group): ChartData {
  const all = ratesOf(group);
  const byYear = grouped(all.flatMap(({ points }) => points), ({ year }) => year);
  const [year] = [...byYear].toSorted(([a, one], [b, other]) => descending(one.length, other.length) || descending(a, b)).map(([each]) => each);
  return ratesData(group, all.flatMap(({ body, points }) => points.filter((point) => point.year === year).map((point) => ({ body, points: [point] }))));
}

/** Those of two years, the furthest apart in which most of the bodies handled enough requests in both (metrics.md: movers). */
export function ratesOfTwoYears(group: Group): ChartData {
  const all = ratesOf(group).map(({ body, points }) => ({ body, points: points.filter((point) => !isFew(point)) }));
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const pairs = years.flatMap((from, index) => years.slice(index + 1).map((to) => ({ from, to, count: all.filter(({ points }) => has(points, from) && has(points, to)).length })));
  const most = max(pairs, ({ count }) => count) ?? 0;
  const pair = pairs.filter(({ count }) => count === most && count > 0).toSorted((a, b) => b.to - b.from - (a.to - a.from) || b.to - a.to)[0];
  const both = pair ? all.filter(({ points }) => has(points, pair.from) && has(points, pair.to)) : [];
  return ratesData(group, both.map(({ body, points }) => ({ body, points: points.filter(({ year }) => year === pair?.from || year === pair?.to) })));
}

/** Each body's latest rate, one body marked. */
export function latestRates(group: Group, marked: string): ChartData {
  return ratesData(group, ratesOf(group).map(({ body, points }) => ({ body, points: points.slice(-1) })), marked);
}

const has = (points: Point[], year: number): boolean => points.some((point) => point.year === year);

interface Rated {
  body: BodyReports;
  points: Point[];
}

function ratesOf(group: Group): Rated[] {
  return reportsOf(group).map((body) => ({
    body,
    points: [...body.reports].toSorted(([a], [b]) => a - b).flatMap(([, report]) => ratePoint(report, body.file.agency.agency_id, disclosureRate.id) ?? []).filter(({ value }) => value !== null),
  })).filter(({ points }) => points.length > 0);
}

function ratesData(group: Group, rated: Rated[], marked?: string): ChartData {
  const last = ({ points }: Rated) => points.at(-1);
  const few = (each: Rated) => points(each).some(isFew);
  const order = rated.toSorted((a, b) => Number(few(a)) - Number(few(b)) || descending(last(a)?.value ?? undefined, last(b)?.value ?? undefined) || (a.body.file.agency.agency_id < b.body.file.agency.agency_id ? -1 : 1));
  const partOf = (each: Rated): RatePart => (each.body.file.agency.agency_id === marked ? 'marked' : few(each) ? 'few' : 'ranked');
  const shown = new Set(rated.flatMap(({ points: own }) => own.map(({ year }) => year)));
  return {
    agency: group.name, seriesAre: 'bodies', panels: [panel], marks: [], points: order.flatMap(points),
    years: yearsOfGroup(rated.map(({ body }) => body)).filter(({ year }) => shown.has(year)),
    series: order.map((each) => seriesOfBody(each.body.file, null, panel.id, partOf(each))),
  };
}

const points = ({ points: own }: Rated): Point[] => own;
