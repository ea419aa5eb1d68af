import { group } from 'd3';
import { chartWords, findingWords } from '../i18n/charts.ts';
import { say } from '../i18n/index.ts';
import { applicants } from './applicants.ts';
import { applications } from './applications.ts';
import { decisions } from './decisions.ts';
import { disclosureRate } from './disclosure-rate.ts';
import { documents } from './documents.ts';
import { emptySheet } from './drawing/sheet.ts';
import { isComparable } from './finding/leading.ts';
import { followers } from './followers.ts';
import { outcomes } from './outcomes.ts';
import { picture } from './picture.ts';
import { published } from './published.ts';
import { reasons } from './reasons.ts';
import { review } from './review.ts';
import { sourceOf, yearSpan } from './source.ts';
import { tableOf } from './table.ts';
import { size } from './theme.ts';
import type { Chart, ChartData, DrawOptions, DrawnChart } from './types.ts';
import { years } from './years.ts';

export type * from './types.ts';

/** Every chart of a profile, in the order of its page; the year strip stands above them there, drawn by the page itself. */
export const charts: Chart[] = [applications, applicants, outcomes, disclosureRate, reasons, documents, decisions, published, followers, review];

/** Every chart of one body that has a page and an embed of its own. */
export const bodyCharts: Chart[] = [...charts, years];

/**
 * A chart with all that a page shows beside it. Same data, same bytes.
 * The drawing is an image to assistive technology; its figures are in `table` and nowhere else.
 */
export function drawChart<Source>(chart: Chart<Source>, data: ChartData, options: DrawOptions): DrawnChart {
  const { language } = options;
  const nothing = say(findingWords.nothing, language, { subject: say(chart.name, language) });
  const finding = chart.finding(data, language) || nothing;
  const title = say(chartWords.title, language, { agency: say(data.agency, language), finding });
  const subtitle = say(chart.subtitle(data), language);
  const alt = say(chartWords.alt, language, { subtitle, years: yearSpan(data.years, language) });
  const plot = data.points.length > 0 ? chart.draw(data, options) : emptySheet(say(chartWords.nothingToDraw, language));
  return {
    svg: picture(plot, { id: chart.id, ...options, title, alt }),
    size: { width: size[options.width].width, height: Math.ceil(plot.height ?? 0) },
    title, finding, subtitle, alt,
    source: sourceOf(chart, data, language),
    table: tableOf(data, language),
    enough: isEnough(chart, data),
  };
}

/** By the chart's own rule, else two comparable stated years of some series, of which one is not zero: below that a chart says less than a sentence. */
export function isEnough<Source>(chart: Chart<Source>, data: ChartData): boolean {
  if (chart.isEnough) return chart.isEnough(data);
  const { series, points } = data;
  return series.some(({ id }) => {
    const runs = group(points.filter((point) => point.series === id && point.value !== null), ({ run }) => run);
    return [...runs.values()].some((run) => isComparable(run.flatMap(({ value }) => (value === null ? [] : [{ value }]))));
  });
}
