import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { disagrees, stacksOf } from '../stack.ts';
import type { Segment, Stack } from '../stack.ts';
import type { ChartData } from '../types.ts';

/** Which reason the latest year with anything withheld gives most often; the number withheld is the sum of the eight. */
export function reasonFinding(data: ChartData, language: Language): string {
  const stacks = stacksIn(data).filter(({ complete }) => complete);
  const stack = stacks.findLast(({ parts }) => parts > 0);
  if (!stack) return stacks.length > 0 ? say(words.noneWithheld, language, { count: stacks.length }) : '';
  const total = formatNumber(stack.parts);
  const [largest] = inOrder(stack);
  if (!largest) return '';
  const tied = inOrder(stack).filter(({ value }) => value === largest.value);
  const values = { year: stack.year, total, reason: nameOf(data, largest, language), count: formatNumber(largest.value), tied: tied.length };
  return say(largest.value === stack.parts ? words.oneReason : tied.length > 1 ? words.tiedReasons : words.mainReason, language, values);
}

/** Who made most of the latest year's requests, and who came next. */
export function applicantFinding(data: ChartData, language: Language): string {
  const stack = stacksIn(data).findLast(({ total }) => total?.value);
  if (!stack?.total?.value) return '';
  const figures = { year: stack.year, total: stack.total.text, parts: formatNumber(stack.parts) };
  if (disagrees(stack)) return say(words.applicantsDiffer, language, figures);
  if (!stack.complete) return say(words.applicantsUnknown, language, figures);
  const [first, second] = inOrder(stack);
  if (!first) return '';
  const most = say(first.value === stack.parts ? words.oneApplicant : words.mainApplicant, language, { ...figures, kind: nameOf(data, first, language), count: formatNumber(first.value) });
  return second ? most + say(words.nextApplicant, language, { kind: nameOf(data, second, language), count: formatNumber(second.value) }) : most;
}

const stacksIn = (data: ChartData): Stack[] => data.panels.slice(0, 1).flatMap((panel) => stacksOf(data, panel));

const inOrder = ({ segments }: Stack): Segment[] => segments.toSorted((a, b) => b.value - a.value);

/** Its name within a sentence, where English begins it with a small letter. */
function nameOf({ series }: ChartData, { part }: Segment, language: Language): string {
  const name = series.find((each) => each.part === part)?.label[language] ?? part;
  return language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
