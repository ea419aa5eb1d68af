import type { OutcomeGroup } from '../../form/index.ts';
import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { disagrees, stacksOf } from '../stack.ts';
import type { ChartData } from '../types.ts';
import { trendOf } from './leading.ts';

/** How the requests of the latest year ended: disclosed in full or in part, and the most frequent other outcome. */
export function outcomeFinding(data: ChartData, language: Language): string {
  const [panel] = data.panels;
  const stack = (panel ? stacksOf(data, panel) : []).findLast(({ total }) => total?.value != null && total.value > 0);
  if (!stack?.total?.value) return trendOf(data, data.series.find(({ part }) => part === 'total'), language);
  const { year, parts, total, segments, complete } = stack;
  const figures = { year, total: total.text, parts: formatNumber(parts) };
  if (disagrees(stack)) return say(words.outcomesDiffer, language, figures);
  if (!complete && parts < (total.value ?? 0)) return say(words.outcomesUnknown, language, figures);
  const count = (group: string) => segments.find(({ part }) => part === group)?.value ?? 0;
  if (count('granted') === total.value) return say(words.allGranted, language, figures);
  const open = formatNumber(count('granted') + count('granted_in_part'));
  return say(words.outcomes, language, { ...figures, open, next: next(segments, language) });
}

function next(segments: { part: string; value: number }[], language: Language): string {
  const others = segments.flatMap(({ part, value }) => (isOther(part) ? [{ part, value }] : []));
  const [largest] = others.toSorted((a, b) => b.value - a.value);
  return largest ? say(words.nextOutcome[largest.part], language, { count: formatNumber(largest.value) }) : '';
}

const isOther = (part: string): part is Exclude<OutcomeGroup, 'granted' | 'granted_in_part'> => part in words.nextOutcome;
