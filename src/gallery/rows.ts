import { addressOf } from '../form/index.ts';
import type { PointState } from '../charts/index.ts';
import type { Precision } from '../pipeline/record/report.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { reportOf } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';

/** One point of a chart as its CSV and JSON have it: values as in the dataset, null (an empty field) where there is none. */
export interface ChartFigure {
  chart: string;
  agency_id: string | null;
  agency_name: string | null;
  report_id: string | null;
  year: number;
  series: string;
  series_zh: string;
  series_en: string;
  value: number | null;
  unit: string | null;
  state: PointState;
  precision: Precision;
  /** Of a rate, with its 95% Wilson interval. */
  numerator: number | null;
  denominator: number | null;
  low: number | null;
  high: number | null;
  /** Addresses in `cells.csv`, or `published.<statement>`, space-separated; empty for an indicator. */
  cells: string | null;
  /** Where in the document it stands; null for sums, indicators and what was typed in by hand. */
  line: number | null;
  provenance: string | null;
  source_url: string | null;
}

/** The figures of a chart in the order of its points: by year, then series. */
export function chartFigures(exhibit: Exhibit): ChartFigure[] {
  const { chart, data } = exhibit;
  return data.points.map((point): ChartFigure => {
    const series = data.series.find(({ id }) => id === point.series);
    const { body, report } = reportOf(exhibit, point) ?? {};
    return {
      chart: chart.id, agency_id: body?.agency.agency_id ?? null, agency_name: body?.agency.name ?? null, report_id: report?.report.report_id ?? null,
      year: point.year, series: point.series, series_zh: series?.label.zh ?? '', series_en: series?.label.en ?? '',
      value: point.value, unit: series?.unit ?? null, state: point.state, precision: point.precision,
      numerator: point.ratio?.numerator ?? null, denominator: point.ratio?.denominator ?? null,
      low: point.interval?.[0] ?? null, high: point.interval?.[1] ?? null,
      cells: point.addresses.length > 0 ? point.addresses.join(' ') : null, line: report ? lineOf(report, point.addresses) : null,
      provenance: report?.report.provenance ?? null, source_url: report?.report.source_url ?? null,
    };
  });
}

function lineOf({ cells, published }: AgencyReport, addresses: string[]): number | null {
  const [address, ...others] = addresses;
  if (address === undefined || others.length > 0) return null;
  const cell = cells.find(({ table, row, column }) => addressOf(table, row, column) === address);
  return cell?.line ?? published.find(({ statement }) => `published.${statement}` === address)?.line ?? null;
}
