import { rate } from './rate.ts';
import { known } from './terms.ts';
import type { Indicator } from './types.ts';

export const checksPassedShare: Indicator = {
  id: 'checks_passed_share',
  zh: '勾稽核对通过率',
  en: 'Checks passed',
  kind: 'share',
  unit: null,
  definition: {
    zh: '对该年报所做、能够判断的各项核对中，通过的占比；不能判断的不计。',
    en: 'Of the checks run on the report that could be decided, the share passed; checks that could not be assessed are left out.',
  },
  formula: 'checks_passed / (checks_passed + checks_failed)',
  categories: null,
  limits: {
    zh: '反映年报数字前后是否一致，不反映数字是否属实，也不反映公开好坏，不用于排名。全填0的年报自然全部通过。',
    en: 'Tells whether a report’s figures agree with one another, not whether they are true, nor how open the body is; never ranked. A report of nothing but zeros passes everything.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: ({ checks }) => [rate(known(checks.passed), known(checks.passed + checks.failed))],
};
