import type { Wording } from '../../form/index.ts';
import type { CheckRow, FindingRow, IndicatorRow } from './rows.ts';

// Names of states that only the dataset has.

export const checkStatuses: Record<CheckRow['status'], Wording> = {
  passed: { zh: '相符', en: 'passed' },
  failed: { zh: '不符', en: 'failed' },
  not_assessable: { zh: '无从判断', en: 'not assessable' },
};

export const indicatorStates: Record<IndicatorRow['state'], Wording> = {
  defined: { zh: '有值', en: 'defined' },
  zero_denominator: { zh: '分母为0，无定义', en: 'undefined: the denominator is 0' },
  missing_term: { zh: '缺少所需的数，无定义', en: 'undefined: a figure it needs is missing' },
  not_in_form: { zh: '统计表没有所需的项目', en: 'undefined: the form has no such figure' },
};

export const reviewStates: Record<FindingRow['review'], Wording> = {
  open: { zh: '未复核', en: 'not reviewed' },
  confirmed: { zh: '经人工核实', en: 'confirmed by a person' },
  dismissed: { zh: '经人工排除', en: 'dismissed by a person' },
};
