import { chartWords } from '../../i18n/charts.ts';
import { byYear } from '../drawing/by-year.ts';
import { stacked } from '../drawing/stacked.ts';
import { zero } from '../theme.ts';
import type { Chart, ChartData } from '../types.ts';
import { dotStrip } from './drawing/dot-strip.ts';
import { bodyLines } from './drawing/lines.ts';
import { ranked } from './drawing/ranked.ts';
import { slopes } from './drawing/slopes.ts';
import { tileGrid } from './drawing/tile-grid.ts';
import { distributionFinding, rankingFinding, requestsFinding, slopeFinding, tilesFinding, zeroFinding } from './findings.ts';
import type { Group } from './group.ts';
import { latestRates, ratesOfTwoYears, ratesOfYear } from './rates.ts';
import { requestsOfBodies } from './requests.ts';
import { tilePoints } from './tiles.ts';
import type { Provinces } from './tiles.ts';
import { zeroParts, zeroPoints } from './zero.ts';

export type { Group } from './group.ts';
export type { Province, Provinces } from './tiles.ts';

/** A group with the body that its chart is about. */
export interface MarkedGroup extends Group {
  /** Its id. */
  marked: string;
  markedName: Group['name'];
}

const several = ({ series }: ChartData): boolean => series.length > 1;
/** Some of the bodies for more than one year: else a line would be a dot. */
const overYears = (data: ChartData): boolean => several(data) && data.points.length > data.series.length;
const described = <Id extends keyof typeof chartWords.groupSubtitles>(id: Id) => ({ id, name: chartWords.names[id], subtitle: () => chartWords.groupSubtitles[id] });

const lines: Chart<Group> = {
  ...described('lines'), place: chartWords.places.applications, isEnough: overYears,
  series: (group) => requestsOfBodies(group, false), finding: requestsFinding, draw: bodyLines,
};

const multiples: Chart<Group> = {
  ...described('multiples'), place: chartWords.places.applications, isEnough: overYears,
  series: (group) => requestsOfBodies(group, true), finding: requestsFinding, draw: byYear,
};

const ranking: Chart<Group> = {
  ...described('ranking'), place: chartWords.places.outcomes, isEnough: several, series: ratesOfYear, finding: rankingFinding, draw: ranked,
};

const slope: Chart<Group> = {
  ...described('slope'), place: chartWords.places.outcomes, isEnough: several, series: ratesOfTwoYears, finding: slopeFinding, draw: slopes,
};

const zeroShare: Chart<Group> = {
  ...described('zero-share'), place: chartWords.places.applications, isEnough: ({ points }) => points.some(({ value }) => (value ?? 0) > 1),
  series: zeroPoints, finding: zeroFinding,
  draw: (data, options) => stacked(data, { paints: zero, names: zeroParts.map((id) => ({ id, ...chartWords.zero[id] })), filled: false }, options),
};

/** Charts of a group of bodies. */
export const groupCharts: Chart<Group>[] = [lines, multiples, ranking, slope, zeroShare];

/** One body among those of its level and system. */
export const distribution: Chart<MarkedGroup> = {
  ...described('distribution'), place: chartWords.places.outcomes, isEnough: ({ series }) => series.length > 2 && series.some(({ part }) => part === 'marked'),
  series: (group) => ({ ...latestRates(group, group.marked), agency: group.markedName, reporters: group.name }), finding: distributionFinding, draw: dotStrip,
};

/** The 34 province-level units as tiles. */
export const tiles: Chart<Provinces> = {
  ...described('tiles'), place: chartWords.places.tiles, isEnough: ({ points }) => points.some(({ value }) => (value ?? 0) > 0),
  series: tilePoints, finding: tilesFinding, draw: tileGrid,
};
