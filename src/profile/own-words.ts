import type { ChartData, Series } from '../charts/index.ts';
import type { ReportRoute } from '../report/routes.ts';

/** What the reports themselves call the figures of one series. */
export interface OwnWords {
  label: Series['label'];
  first: number;
  last: number;
  /** The documents' labels, each once, in the order of the years. */
  words: string[];
}

/** For a chart of figures from the text: the reports' own words for each of its series. */
export function ownWords({ series, points }: ChartData, routes: readonly ReportRoute[]): OwnWords[] {
  return series.flatMap(({ id, label }) => {
    const own = points.filter((point) => point.series === id).toSorted((a, b) => a.year - b.year);
    const words = own.flatMap(({ year, addresses }) => {
      const published = routes.find(({ report }) => report.report.year === year)?.report.published ?? [];
      return published.filter(({ statement }) => addresses.includes(`published.${statement}`)).map((statement) => statement.label);
    });
    const [first, last] = [own[0]?.year, own.at(-1)?.year];
    return first === undefined || last === undefined || words.length === 0 ? [] : [{ label, first, last, words: [...new Set(words)] }];
  });
}
