import type { IndicatorRow } from '../pipeline/write/rows.ts';
import { applicantMix } from './applicant-mix.ts';
import { carryOverRate } from './carry-over-rate.ts';
import { caseload } from './caseload.ts';
import { checksPassedShare } from './checks-passed-share.ts';
import { clearanceRate } from './clearance-rate.ts';
import { coverageDescription } from './coverage.ts';
import { decidedDisclosureRate } from './decided-disclosure-rate.ts';
import { decisions } from './decisions.ts';
import { disclosureRate } from './disclosure-rate.ts';
import { disputesPer100 } from './disputes-per-100.ts';
import { documentsInForce } from './documents-in-force.ts';
import { documentsIssued } from './documents-issued.ts';
import { documentsRepealed } from './documents-repealed.ts';
import { feesYuan } from './fees-yuan.ts';
import { followers } from './followers.ts';
import { fullDisclosureRate } from './full-disclosure-rate.ts';
import { itemsPublished } from './items-published.ts';
import { litigationOverturnRate } from './litigation-overturn-rate.ts';
import { notHeldRate } from './not-held-rate.ts';
import { reconsiderationOverturnRate } from './reconsideration-overturn-rate.ts';
import { requestsChange } from './requests-change.ts';
import { requestsReceived } from './requests-received.ts';
import { seriesRows } from './series.ts';
import type { Indicator, IndicatorDescription, PrimaryReport } from './types.ts';
import { unableRate } from './unable-rate.ts';
import { unprocessedRate } from './unprocessed-rate.ts';
import { withheldRate } from './withheld-rate.ts';
import { withheldReasons } from './withheld-reasons.ts';
import { zeroShareDescription } from './zero-share.ts';

export type * from './types.ts';
export { regimes } from './regimes.ts';

/** Every indicator of a report, in the order of rows and pages. */
export const indicators: Indicator[] = [
  requestsReceived,
  caseload,
  requestsChange,
  fullDisclosureRate,
  disclosureRate,
  decidedDisclosureRate,
  withheldRate,
  withheldReasons,
  unableRate,
  notHeldRate,
  unprocessedRate,
  clearanceRate,
  carryOverRate,
  applicantMix,
  disputesPer100,
  reconsiderationOverturnRate,
  litigationOverturnRate,
  documentsIssued,
  documentsRepealed,
  documentsInForce,
  decisions,
  feesYuan,
  itemsPublished,
  followers,
  checksPassedShare,
];

/** All indicators for the dictionary: those of a report, then those across agencies. */
export const describedIndicators: IndicatorDescription[] = [...indicators, zeroShareDescription, coverageDescription];

/** Rows of `indicators.csv` for one agency: its primary reports, one for each year on file, in any order. */
export const indicatorRows = (reports: readonly PrimaryReport[]): IndicatorRow[] => seriesRows(indicators, reports);
