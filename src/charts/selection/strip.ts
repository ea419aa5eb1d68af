import { chartWords } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, ChartYear, Panel, Point, Series } from '../types.ts';
import { yearStrip } from '../year-strip.ts';
import type { StripReport, StripYear } from '../year-strip.ts';
import { bodyOf } from './table.ts';

const ids = ['requests', 'disputes', 'decisions', 'published', 'passed', 'failed'] as const;
type Id = (typeof ids)[number];

const panels: Panel[] = ids.map((id) => ({ id, label: chartWords.strip[id], kind: 'figures', scale: id, block: null }));

const series: Series[] = ids.map((id) => ({
  id, label: chartWords.strip[id], subject: chartWords.strip[id], unit: id === 'passed' || id === 'failed' || id === 'published' ? null : '件', panel: id, part: id,
}));

/** Every year on file at a glance: what the strip of a profile shows, as points. A report without the form has its text's count only. */
export function stripPoints(file: AgencyFile): ChartData {
  const strip = yearStrip(file);
  return {
    agency: bodyOf(file), years: strip.map(yearOf), panels, series, marks: [],
    points: strip.flatMap(({ year, report }) => (report ? ids.flatMap((id) => pointOf(id, year, report)) : [])),
  };
}

const yearOf = ({ year, status, report }: StripYear): ChartYear =>
  ({ year, status: status === 'not_on_file' ? status : 'on_file', edition: null, provenance: report?.provenance ?? null });

function pointOf(id: Id, year: number, { requests, disputes, decisions, published, checks, form }: StripReport): Point[] {
  if (id === 'published') return published.slice(0, 1).map(({ point }) => ({ ...point, series: id }));
  if (id === 'passed' || id === 'failed') return form === 'none' ? [] : [counted(id, year, checks[id])];
  return [{ requests, disputes, decisions }[id]].filter(({ state }) => state !== 'not_in_form');
}

const counted = (series: Id, year: number, value: number): Point =>
  ({ year, series, value, text: formatNumber(value), state: 'stated', precision: 'exact', run: '', addresses: [] });
