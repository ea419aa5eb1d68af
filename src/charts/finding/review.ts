import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { disagrees, stacksOf } from '../stack.ts';
import type { ChartData, Series } from '../types.ts';
import { leadingSeries, trendOf } from './leading.ts';
import { comparable } from './trend.ts';

/** Cases of reconsideration, else of litigation, and how many of the latest were overturned. */
export function reviewFinding(data: ChartData, language: Language): string {
  const series = leadingSeries(data, data.series.filter(({ part }) => part === 'total'));
  const panel = data.panels.find(({ id }) => id === series?.panel);
  if (!series || !panel) return '';
  const compared = comparable(data.points.filter((point) => point.series === series.id)).slice(-2).map(({ year }) => year);
  const faulty = stacksOf(data, panel).findLast((stack) => compared.includes(stack.year) && disagrees(stack));
  if (faulty) {
    return say(words.reviewDiffers, language, {
      year: faulty.year, subject: series.subject[language], parts: formatNumber(faulty.parts), total: faulty.total?.text ?? '',
    });
  }
  return trendOf(data, series, language) + overturned(data, series, compared.at(-1), language);
}

function overturned({ series, points }: ChartData, total: Series, year: number | undefined, language: Language): string {
  const own = series.find(({ panel, part }) => panel === total.panel && part === 'overturned');
  const point = points.find((each) => each.series === own?.id && each.year === year);
  const cases = points.find((each) => each.series === total.id && each.year === year);
  return point?.value != null && cases?.value ? say(words.overturned, language, { count: point.text }) : '';
}
