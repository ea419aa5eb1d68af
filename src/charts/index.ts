import { group } from 'd3';
import { chartWords, findingWords } from '../i18n/charts.ts';
import { say } from '../i18n/index.ts';
import { applications } from './applications.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { emptySheet } from './drawing/sheet.ts';
import { isComparable } from './finding/leading.ts';
import { outcomes } from './outcomes.ts';
import { picture } from './picture.ts';
import { published } from './published.ts';
import { review } from './review.ts';
import { sourceOf, yearSpan } from './source.ts';
import { tableOf } from './table.ts';
import type { Chart, ChartData, DrawOptions, DrawnChart } from './types.ts';

export type * from './types.ts';

/** Every chart of a profile, in the order of its page. */
export const charts: Chart[] = [applications, outcomes, documents, decisions, published, review];

/**
 * A chart of one body with all that a page shows beside it. Same data, same bytes.
 * The drawing is an image to assistive technology; its figures are in `table` and nowhere else.
 */
export function drawChart(chart: Chart, data: ChartData, options: DrawOptions): DrawnChart {
  const { language } = options;
  const nothing = say(findingWords.nothing, language, { subject: say(chart.name, language) });
  const finding = chart.finding(data, language) || nothing;
  const title = say(chartWords.title, language, { agency: say(data.agency, language), finding });
  const subtitle = say(chart.subtitle(data), language);
  const alt = say(chartWords.alt, language, { subtitle, years: yearSpan(data.years, language) });
  return {
    svg: picture(data.points.length > 0 ? chart.draw(data, options) : emptySheet(say(chartWords.nothingToDraw, language)), { id: chart.id, ...options, title, alt }),
    title, finding, subtitle, alt,
    source: sourceOf(chart, data, language),
    table: tableOf(data, language),
    enough: isEnough(data),
  };
}

/** Two comparable stated years of some series, of which one is not zero; below that a chart says less than a sentence. */
function isEnough({ series, points }: ChartData): boolean {
  return series.some(({ id }) => {
    const runs = group(points.filter((point) => point.series === id && point.value !== null), ({ run }) => run);
    return [...runs.values()].some((run) => isComparable(run.flatMap(({ value }) => (value === null ? [] : [{ value }]))));
  });
}
