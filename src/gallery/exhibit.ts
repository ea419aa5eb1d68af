import { distribution, groupCharts, tiles } from '../charts/groups/index.ts';
import type { Group, Provinces } from '../charts/groups/index.ts';
import { bodyCharts, drawChart, isEnough } from '../charts/index.ts';
import type { Chart, ChartData, DrawOptions, DrawnChart, Point } from '../charts/index.ts';
import { bodyOf } from '../charts/selection/table.ts';
import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';

/** A chart of one subject: what a page, an embed, a picture and the files beside them are made of. */
export interface Exhibit {
  chart: Omit<Chart<never>, 'series'>;
  /** Last part of its address: a body's id, or the key of a group of bodies. */
  subject: string;
  data: ChartData;
  /** Bodies whose reports it draws from; one, but for charts of a group. */
  bodies: AgencyFile[];
  /** The one body that it is about; none where it is about a group. */
  body: AgencyFile | null;
  draw(options: DrawOptions): DrawnChart;
}

/** The charts of one body that show more than a sentence says, the year strip always among them. */
export const exhibitsOfBody = (file: AgencyFile): Exhibit[] => bodyCharts.flatMap((chart) => exhibit(chart, file, file.agency.agency_id, [file], file));

/** The charts of several bodies beside one another. */
export const exhibitsOfGroup = (key: string, group: Group): Exhibit[] => groupCharts.flatMap((chart) => exhibit(chart, group, key, group.bodies));

/** Each body of a group among the others. */
export const exhibitsAmongPeers = (group: Group): Exhibit[] => group.bodies.flatMap((file) =>
  exhibit(distribution, { ...group, marked: file.agency.agency_id, markedName: bodyOf(file) }, file.agency.agency_id, group.bodies, file));

export const exhibitOfTiles = (key: string, provinces: Provinces): Exhibit[] => exhibit(tiles, provinces, key, []);

/** A chart of a source, none where it has too little to show. */
export function exhibit<Source>(chart: Chart<Source>, source: Source, subject: string, bodies: AgencyFile[], body: AgencyFile | null = null): Exhibit[] {
  const data = chart.series(source);
  if (!isEnough(chart, data)) return [];
  return [{ chart, subject, data, bodies, body, draw: (options) => drawChart(chart, data, options) }];
}

/** The report that a point comes from; undefined where it puts several together. */
export function reportOf({ bodies, data }: Pick<Exhibit, 'bodies' | 'data'>, point: Point): { body: AgencyFile; report: AgencyReport } | undefined {
  const body = data.seriesAre === 'bodies' ? bodies.find(({ agency }) => agency.agency_id === point.series) : bodies.length === 1 ? bodies[0] : undefined;
  const report = body?.reports.find((each) => each.report.primary && each.report.year === point.year);
  return body && report && { body, report };
}

/** Chinese path of the chart's page, of its embed, and of the files beside its page. */
export const chartPath = ({ chart, subject }: Pick<Exhibit, 'chart' | 'subject'>, file = ''): string => `/charts/${chart.id}/${subject}/${file}`;
export const embedPath = ({ chart, subject }: Pick<Exhibit, 'chart' | 'subject'>, theme: '' | 'light' | 'dark' = ''): string =>
  `/embed/${chart.id}/${subject}/${theme && `${theme}/`}`;
export const frozenPath = (version: string, { chart, subject }: Pick<Exhibit, 'chart' | 'subject'>): string => `/embed/r/${version}/${chart.id}/${subject}/`;
