import { count, rate } from './rate.ts';
import { difference, missing, request } from './terms.ts';
import type { Figures, Indicator, Term } from './types.ts';

/** From fewer requests than this a percentage says more than the cases do. */
const leastBase = 10;

export const requestsChange: Indicator = {
  id: 'requests_change',
  zh: '新收申请的变化',
  en: 'Change in requests received',
  kind: 'change',
  unit: null,
  definition: {
    zh: '与上一年度相比增减多少件，以及增减件数除以上年件数的比例；上年不足10件时只给件数。',
    en: 'Against the year before: the difference in requests, and that difference divided by the requests of the year before; from fewer than 10 requests only the difference is given.',
  },
  formula: 'absolute: new_received - previous.new_received; relative: (new_received - previous.new_received) / previous.new_received',
  categories: { zh: 'absolute（增减件数）、relative（增减比例）', en: 'absolute (requests), relative (proportion)' },
  limits: {
    zh: '只与紧接的上一年比；上一年未收录则无值。不说明变化的原因。',
    en: 'Compares with the year immediately before only; without it on file there is no value. Says nothing about causes.',
  },
  usedBy: ['uk', 'new_zealand'],
  ranked: true,
  summed: true,
  compute(figures) {
    const before = requestsOfYearBefore(figures);
    const change = difference(request(figures, 'new_received'), before);
    const absolute = { ...count(change), category: 'absolute' };
    // Left out rather than undefined: nothing is missing, there is just no proportion to speak of.
    if (before.value !== null && before.value < leastBase) return [absolute];
    return [absolute, { ...rate(change, before), category: 'relative' }];
  },
};

/** A year before that had another form, or is not on file, leaves a term open; this report's own form does not lack it. */
function requestsOfYearBefore({ previous }: Figures): Term {
  const before = previous ? request(previous, 'new_received') : missing;
  return before.value === null ? missing : before;
}
