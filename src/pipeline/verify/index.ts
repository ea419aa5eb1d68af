import type { Finding } from '../finding.ts';
import type { Check, CheckResult, CheckSubject } from './check.ts';
import { deadline } from './deadline.ts';
import { requestsApplicantSum } from './requests-applicant-sum.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomeSum } from './requests-outcome-sum.ts';
import { reviewOutcomeSum } from './review-outcome-sum.ts';
import { sectionMissing } from './section-missing.ts';
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
  sectionMissing,
  deadline,
];

/** A result with the id of its check. */
export type CheckInstance = CheckResult & { check: string };

/** Runs every check on a report; each instance that fails is a finding about the report itself. */
export function verify(subject: CheckSubject): { instances: CheckInstance[]; findings: Finding[] } {
  const results = checks.flatMap((check) => check.run(subject).map((result) => ({ check, result })));
  return {
    instances: results.map(({ check, result }) => ({ check: check.id, ...result })),
    findings: results.flatMap(({ check, result }) => (result.status === 'failed' ? [findingOf(check, result)] : [])),
  };
}

function findingOf({ id, severity }: Check, { cells, expected, actual, line, message }: CheckResult & { status: 'failed' }): Finding {
  return { check: id, severity, origin: 'report', cells, expected, actual, line, message };
}
