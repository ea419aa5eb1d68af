import { group } from 'd3';
import { chartWords, unitNames } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { channels, periods } from '../../i18n/terms.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartData, Panel, Point, Series } from '../types.ts';
import { bodyOf } from './table.ts';
import { lastYearBeforeForm, reportsByYear, yearsWith } from './years.ts';

type Statement = AgencyReport['published'][number];

/** Channels that stand for what a body published as a whole; the others are looked at one by one. */
const wholes = ['all', 'website', 'unspecified'];

const signs = { exact: '', at_least: '≥', about: '≈', nearly: '≈' } as const;

/**
 * Items published as the text of the reports states them: a series for each channel, unit and period, never joined to
 * another nor added up (metrics.md).
 */
export function publishedPoints(file: AgencyFile): ChartData {
  const reports = reportsByYear(file);
  const stated = [...reports].flatMap(([year, report]) => countsByChannel(report).map((statement) => ({ year, statement })))
    .toSorted((a, b) => rank(a.statement) - rank(b.statement) || a.year - b.year);
  const points = stated.map(({ year, statement }) => pointOf(year, statement, stated.filter((other) => other.year === year).map((other) => other.statement)));
  const statements = stated.map(({ statement }) => statement);
  const unit = usualUnit(statements);
  const series = [...new Map(statements.map((statement) => [idOf(statement), seriesOf(statement, unit)])).values()];
  return {
    agency: bodyOf(file),
    years: yearsWith(reports, statesCounts, (_, report) => (statesCounts(report) ? 'on_file' : 'not_stated')),
    panels: panelsOf(series, points), series, points, marks: [],
  };
}

/** A part of a total stays only where it names a channel of its own: 信息公开目录704条 of 893 is a kind, no channel. */
function countsByChannel({ published }: AgencyReport): Statement[] {
  const counts = published.filter(({ metric }) => metric === 'items_published');
  return counts.filter(({ part_of, channel }) => part_of === null ||
    (channel !== 'all' && channel !== 'unspecified' && channel !== counts.find(({ statement }) => statement === part_of)?.channel));
}

const statesCounts = (report: AgencyReport): boolean => countsByChannel(report).length > 0;

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
    state: 'stated', precision: statement.precision, run: twice ? `${era}.${year}.${statement.statement}` : era, addresses: [],
  };
}

function seriesOf(statement: Statement, usual: string | null): Series {
  const { channel, unit, period } = statement;
  const name = channels[channel] ?? { zh: channel, en: channel };
  const unitName = unit === null ? null : unitNames[unit] ?? { zh: unit, en: unit };
  const notes = [unitName, period === 'year' ? null : periods[period]].filter((note) => note !== null);
  const panel = isWhole(statement) && unit === usual ? 'whole' : idOf(statement);
  const label = notes.length === 0 ? name : chartWords.noted(name, notes);
  return { id: idOf(statement), label, subject: chartWords.subjects.published(name), unit, part: channel, panel };
}

const isWhole = ({ channel, period }: Statement): boolean => wholes.includes(channel) && period === 'year';

/** Counts in different units (条, 篇) share no scale: the one stated most often has the main panel. */
function usualUnit(statements: Statement[]): string | null {
  const times = group(statements.filter(isWhole), ({ unit }) => unit);
  return [...times].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** One panel for the whole, one for each further channel; a channel stated for one year only is a figure, not a line. */
function panelsOf(series: Series[], points: Point[]): Panel[] {
  return [...group(series, ({ panel }) => panel)].map(([id, members]): Panel => {
    const years = new Set(points.filter((point) => members.some((member) => member.id === point.series)).map(({ year }) => year));
    const label = id === 'whole' ? chartWords.whole : members[0]?.label ?? chartWords.whole;
    return { id, label, kind: years.size > 1 ? 'traces' : 'figures', scale: id, block: null };
  }).toSorted((a, b) => Number(a.kind === 'figures') - Number(b.kind === 'figures'));
}
