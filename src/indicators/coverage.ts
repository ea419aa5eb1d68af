import { rollups, sum } from 'd3';
import type { CoverageRow } from '../pipeline/write/rows.ts';
import { rate } from './rate.ts';
import { known } from './terms.ts';
import type { IndicatorDescription, IndicatorValue } from './types.ts';

export const coverageDescription: IndicatorDescription = {
  id: 'coverage',
  zh: '收录率',
  en: 'Coverage',
  kind: 'share',
  unit: null,
  definition: {
    zh: '本站登记的机关中，已收录当年年报的占比；另列已检索的机关数。',
    en: 'Of the agencies on our register, the share whose report of the year is on file; agencies looked for are named beside it.',
  },
  formula: 'coverage.reports / coverage.agencies',
  categories: null,
  limits: {
    zh: '分母是本站的登记簿，不是全国机关；未收录不等于未公开。',
    en: 'The register is ours and does not hold every agency in China. Not on file does not mean not published.',
  },
  usedBy: [],
  ranked: false,
  summed: false,
};

export interface Coverage extends IndicatorValue {
  year: number;
  /** Agencies whose report of the year somebody looked for. */
  searched: number;
}

/** In: rows of `coverage.csv`, of any regions, levels and systems. Out: one share for each year among them. */
export const coverageShares = (rows: readonly CoverageRow[]): Coverage[] =>
  rollups(rows, coverageOf, (row) => row.year).map(([year, share]) => ({ year, ...share }));

const coverageOf = (rows: readonly CoverageRow[]): Omit<Coverage, 'year'> => ({
  ...rate(known(sum(rows, (row) => row.reports)), known(sum(rows, (row) => row.agencies))),
  searched: sum(rows, (row) => row.searched),
});
