import { group } from 'd3';
import type { Level } from '../pipeline/record/report.ts';
import type { IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';
import { rate } from './rate.ts';
import { requestsReceived } from './requests-received.ts';
import { known } from './terms.ts';
import type { IndicatorDescription, IndicatorValue } from './types.ts';

export const zeroShareDescription: IndicatorDescription = {
  id: 'zero_share',
  zh: '零申请占比',
  en: 'Share reporting zero requests',
  kind: 'share',
  unit: null,
  definition: {
    zh: '同一年、同级、同类且已收录的单位中，填报新收申请0件的占比；该格空白或未能识读的单位不计。',
    en: 'Of the bodies of one level and one system on file for a year, the share that report zero new requests; bodies whose cell is blank or could not be read are left out.',
  },
  formula: 'count(requests_received = 0) / count(requests_received)',
  categories: null,
  limits: {
    zh: '只就已收录的单位而言，不代表全体；0既不说明好，也不说明不好，不用于排名。',
    en: 'Speaks of the bodies on file only, which are no sample. Zero is neither good nor bad, and nobody is ranked by it.',
  },
  usedBy: [],
  ranked: false,
  summed: false,
};

/** Bodies that can be compared: one level and one system, in one year. */
export interface ZeroShare extends IndicatorValue {
  year: number;
  level: Level;
  system: string;
  /** Bodies on file whose number of new requests is not known. */
  withoutValue: number;
}

/** In: reports and indicators of the dataset. Out: one row for each year, level and system on file, in order of appearance. */
export function zeroShares(reports: readonly ReportRow[], indicators: readonly IndicatorRow[]): ZeroShare[] {
  const received = new Map(indicators.filter((row) => row.indicator === requestsReceived.id).map((row) => [row.report_id, row.value]));
  const peers = group(reports.filter((report) => report.primary), (report) => `${report.year} ${report.level} ${report.system}`);
  return [...peers.values()].flatMap((bodies) => {
    const { year, level, system } = bodies[0] ?? {};
    if (!year || !level || !system) return [];
    const values = bodies.map((body) => received.get(body.report_id) ?? null);
    const stated = values.filter((value) => value !== null);
    const share = rate(known(stated.filter((value) => value === 0).length), known(stated.length));
    return [{ year, level, system, withoutValue: values.length - stated.length, ...share }];
  });
}
