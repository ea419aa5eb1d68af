import type { Report } from '../../src/pipeline/record/report.ts';
import { checkedReport } from '../../src/pipeline/verify/check.ts';
import { verify } from '../../src/pipeline/verify/index.ts';
import type { Truth } from '../synthesize/truth.ts';

/** How the checks did on the equations of one report. */
export interface SumsVerdict {
  /** Wrong sums that the document shows, and those of them that were reported. */
  planted: number;
  missed: string[];
  /** Errors reported against the document that it did not make. */
  invented: string[];
  /** Error findings of any kind on a report that is sound and legible throughout. */
  errorsOnSound: string[];
}

export function sumsVerdict(truth: Truth, report: Report): SumsVerdict {
  const { instances, findings } = verify({ current: checkedReport(report.source.file, report), previous: null });
  const failed = new Set(instances.filter((instance) => instance.status === 'failed').map(nameOf));
  const known = new Set(truth.wrong_sums.map(nameOf));
  const planted = truth.wrong_sums.filter((sum) => sum.assessable).map(nameOf);
  const isSound = known.size === 0 && truth.damages.length === 0 && Object.values(truth.cells).every((cell) => cell.determined);
  const equations = new Set(['requests.balance', 'requests.outcome_sum', 'requests.applicant_sum', 'review.outcome_sum']);
  return {
    planted: planted.length,
    missed: planted.filter((name) => !failed.has(name)),
    invented: instances.filter((instance) => instance.status === 'failed' && equations.has(instance.check)).map(nameOf).filter((name) => !known.has(name)),
    errorsOnSound: isSound ? [...report.findings, ...findings].filter((finding) => finding.severity === 'error').map((finding) => finding.check) : [],
  };
}

const nameOf = ({ check, subject }: { check: string; subject: string | null }): string => `${check} ${subject ?? ''}`;
