import type { Finding } from '../src/pipeline/finding.ts';
import type { ReportHead } from '../src/pipeline/record/identity.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { packed, unpacked, type PackedCell } from './packed-cells.ts';

/** A report that was read, on its way between processes and to disk. */
export interface ReadReport {
  head: ReportHead & { fault: ReportFault | null };
  /** The whole report, for `reportIn`: JSON without what its form and its lines tell, in UTF-16 as V8 keeps Chinese text. */
  json: Uint8Array;
}

/** Why a document could not be read. */
export type ReportFault = Pick<Finding, 'line' | 'message'>;

export function readReport(report: Report): ReadReport {
  const { agency, year, publishedDate, source: { file, sha256, provenance, supersedes } } = report;
  return {
    head: { agency, year, publishedDate, source: { file, sha256, provenance, supersedes }, fault: faultOf(report) },
    json: Buffer.from(JSON.stringify(packedReport(report)), 'utf16le'),
  };
}

export function reportIn(json: Uint8Array): Report {
  const text = Buffer.from(json.buffer, json.byteOffset, json.length).toString('utf16le');
  const { cells, texts, pages, ...report } = JSON.parse(text) as PackedReport;
  const lines = texts?.map((line, index) => ({ text: line, page: pages?.[index] ?? null })) ?? null;
  return { ...report, cells: unpacked(cells, lines), lines };
}

/** Of a line its text; pages where the format has them. */
interface PackedReport extends Omit<Report, 'cells' | 'lines'> {
  cells: PackedCell[];
  texts: string[] | null;
  pages: (number | null)[] | null;
}

function packedReport({ cells, lines, ...report }: Report): PackedReport {
  const hasPages = lines?.some(({ page }) => page !== null) ?? false;
  return {
    ...report, cells: packed(cells, lines),
    texts: lines?.map(({ text }) => text) ?? null, pages: hasPages ? lines?.map(({ page }) => page) ?? null : null,
  };
}

/** A document could not be read where our own reading failed, not where the report has something wrong. */
function faultOf({ findings }: Report): ReportFault | null {
  const fault = findings.find(({ origin, severity }) => origin === 'reading' && severity === 'error');
  return fault ? { line: fault.line, message: fault.message } : null;
}
