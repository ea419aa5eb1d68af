import type { Finding } from '../src/pipeline/finding.ts';
import type { ReportHead } from '../src/pipeline/record/identity.ts';
import type { Report } from '../src/pipeline/record/report.ts';

/** A report that was read, on its way between processes and to disk. */
export interface ReadReport {
  head: ReportHead & { fault: ReportFault | null };
  /** The whole report: UTF-8 of its JSON. */
  json: Uint8Array;
}

/** Why a document could not be read. */
export type ReportFault = Pick<Finding, 'line' | 'message'>;

export function readReport(report: Report): ReadReport {
  const { agency, year, publishedDate, source: { file, sha256, provenance, supersedes } } = report;
  return {
    head: { agency, year, publishedDate, source: { file, sha256, provenance, supersedes }, fault: faultOf(report) },
    json: new TextEncoder().encode(JSON.stringify(report)),
  };
}

export const reportIn = (json: Uint8Array): Report => JSON.parse(new TextDecoder().decode(json)) as Report;

/** A document could not be read where our own reading failed, not where the report has something wrong. */
function faultOf({ findings }: Report): ReportFault | null {
  const fault = findings.find(({ origin, severity }) => origin === 'reading' && severity === 'error');
  return fault ? { line: fault.line, message: fault.message } : null;
}
