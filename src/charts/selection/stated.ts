import { group } from 'd3';
import type { Wording } from '../../form/index.ts';
import { chartWords, unitNames } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { channels, periods } from '../../i18n/terms.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Point, Series } from '../types.ts';
import { bodyOf } from './table.ts';
import { lastYearBeforeForm, reportsByYear, yearsWith } from './years.ts';

export type Statement = AgencyReport['published'][number];

/** Which figures of the text a chart shows, and how it arranges them. */
export interface StatedChoice {
  statements: (report: AgencyReport) => Statement[];
  /** The period that needs no naming. */
  period: Statement['period'];
  /** What a channel's figures are called as the subject of a sentence. */
  subject: (channel: Wording) => Wording;
  /** What tells a channel's marks from those of others in its panel. */
  part: (channel: string) => string;
  /** Channels whose figures stand in one panel, and its name; the others have one each. */
  together: { channels: string[]; label: Wording };
}

const signs = { exact: '', at_least: '≥', about: '≈', nearly: '≈' } as const;

/**
 * Figures of the reports' text by year: a series for each channel, unit and period, never joined to another nor added up
 * (metrics.md).
 */
export function statedPoints(file: AgencyFile, choice: StatedChoice): ChartData {
  const reports = reportsByYear(file);
  const stated = [...reports].flatMap(([year, report]) => choice.statements(report).map((statement) => ({ year, statement })))
    .toSorted((a, b) => rank(a.statement) - rank(b.statement) || a.year - b.year);
  const points = stated.map(({ year, statement }) => pointOf(year, statement, stated.filter((other) => other.year === year).map((other) => other.statement)));
  const statements = stated.map(({ statement }) => statement);
  const isWhole = ({ channel, period }: Statement) => choice.together.channels.includes(channel) && period === choice.period;
  const unit = usualUnit(statements.filter(isWhole));
  const series = [...new Map(statements.map((statement) => [idOf(statement), seriesOf(statement, isWhole(statement) && statement.unit === unit, choice)])).values()];
  const hasFigure = (report: AgencyReport) => choice.statements(report).length > 0;
  return {
    agency: bodyOf(file),
    years: yearsWith(reports, hasFigure, (_, report) => (hasFigure(report) ? 'on_file' : 'not_stated')),
    panels: panelsOf(series, points, choice.together.label), series, points, marks: [],
  };
}

const idOf = ({ channel, unit, period }: Statement): string => [channel, unit ?? '', period].join('.');

function rank({ channel }: Statement): number {
  const known = Object.keys(channels).indexOf(channel);
  return known < 0 ? Infinity : known;
}

/** Where a year states a series twice, which of the two continues it is not known: neither is joined. */
function pointOf(year: number, statement: Statement, sameYear: Statement[]): Point {
  const twice = sameYear.filter((other) => idOf(other) === idOf(statement)).length > 1;
  const era = year <= lastYearBeforeForm ? 'before the form' : '';
  return {
    year, series: idOf(statement), value: statement.value, text: signs[statement.precision] + formatNumber(statement.value),
    state: 'stated', precision: statement.precision, run: twice ? `${era}.${year}.${statement.statement}` : era, addresses: [`published.${statement.statement}`],
  };
}

function seriesOf(statement: Statement, isInWhole: boolean, choice: StatedChoice): Series {
  const { channel, unit, period } = statement;
  const name = channels[channel] ?? { zh: channel, en: channel };
  const unitName = unit === null ? null : unitNames[unit] ?? { zh: unit, en: unit };
  const notes = [unitName, period === choice.period ? null : periods[period]].filter((note) => note !== null);
  const label = notes.length === 0 ? name : chartWords.noted(name, notes);
  return { id: idOf(statement), label, subject: choice.subject(name), unit, part: choice.part(channel), panel: isInWhole ? 'whole' : idOf(statement) };
}

/** Counts in different units (条, 篇) share no scale: the one stated most often has the main panel. */
function usualUnit(statements: Statement[]): string | null {
  const times = group(statements, ({ unit }) => unit);
  return [...times].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** One panel for the whole, one for each further channel; a channel stated for one year only is a figure, not a line. */
function panelsOf(series: Series[], points: Point[], whole: Wording): Panel[] {
  return [...group(series, ({ panel }) => panel)].map(([id, members]): Panel => {
    const years = new Set(points.filter((point) => members.some((member) => member.id === point.series)).map(({ year }) => year));
    const label = id === 'whole' ? whole : members[0]?.label ?? whole;
    return { id, label, kind: years.size > 1 ? 'traces' : 'figures', scale: id, block: null };
  }).toSorted((a, b) => Number(a.kind === 'figures') - Number(b.kind === 'figures'));
}
