import type { Wording } from '../../form/index.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckResult, CheckSubject } from './check.ts';
import { deadline } from './deadline.ts';
import { requestsApplicantSum } from './requests-applicant-sum.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomeSum } from './requests-outcome-sum.ts';
import { reviewOutcomeSum } from './review-outcome-sum.ts';
import { sectionMissing } from './section-missing.ts';
import { textOutcomes } from './text-outcomes.ts';
import { textPublishedParts } from './text-published-parts.ts';
import { textRequests } from './text-requests.ts';
import { textReview } from './text-review.ts';
import { yearsCarriedOver } from './years-carried-over.ts';
import { yearsInForce } from './years-in-force.ts';

/** Every check, in the order in which results and findings are listed. */
export const checks: Check[] = [
  requestsBalance,
  requestsOutcomeSum,
  requestsApplicantSum,
  reviewOutcomeSum,
  yearsCarriedOver,
  yearsInForce,
  textRequests,
  textReview,
  textPublishedParts,
  textOutcomes,
  sectionMissing,
  deadline,
];

/** A result with the id of its check. */
export type CheckInstance = CheckResult & { check: string };

/** Runs every check on a report; each instance that fails, or has something to say, is a finding about the report itself. */
export function verify(subject: CheckSubject): { instances: CheckInstance[]; findings: Finding[] } {
  const results = checks.flatMap((check) => check.run(subject).map((result) => ({ check, result })));
  return {
    instances: results.map(({ check, result }) => ({ check: check.id, ...result })),
    findings: results.flatMap(({ check, result }) => (result.message === null ? [] : [findingOf(check, result, result.message)])),
  };
}

function findingOf({ id, severity }: Check, { status, cells, expected, actual, line }: CheckResult, message: Wording): Finding {
  return { check: id, severity: status === 'failed' ? severity : 'info', origin: 'report', cells, expected, actual, line, message };
}
