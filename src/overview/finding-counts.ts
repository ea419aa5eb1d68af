import { group } from 'd3';
import type { Origin, Severity } from '../pipeline/finding.ts';
import type { FindingRow, ReportRow } from '../pipeline/write/rows.ts';

/** A finding with the document it belongs to. */
export interface DocumentFinding {
  finding: FindingRow;
  report: ReportRow;
}

/** Findings of one check, by how grave they are. */
export interface CheckCount {
  check: string;
  origin: Origin;
  severities: Record<Severity, number>;
}

/** What was found in the documents of one year or form. */
export interface GroupCount {
  /** Null where the document does not say. */
  value: string | null;
  reports: number;
  /** Documents with at least one finding that asks for attention. */
  reportsWithFault: number;
  /** Findings that ask for attention, by origin; notes are counted apart. */
  origins: Record<Origin, number>;
  notes: number;
}

/**
 * Findings that count: those of the one document used for each body and year, and of documents whose body or year could
 * not be told. What a person has dismissed is left out.
 */
export function countedFindings(findings: readonly FindingRow[], reports: readonly ReportRow[]): DocumentFinding[] {
  const used = new Map(usedReports(reports).map((report) => [report.report_id, report]));
  return findings.flatMap((finding) => {
    const report = used.get(finding.report_id);
    return report && finding.review !== 'dismissed' ? [{ finding, report }] : [];
  });
}

export const usedReports = (reports: readonly ReportRow[]): ReportRow[] =>
  reports.filter(({ primary, agency_id, year }) => primary || agency_id === null || year === null);

/** By check and origin: what is wrong in reports first, then what we could not read, the most frequent first. */
export function countsByCheck(findings: readonly DocumentFinding[]): CheckCount[] {
  const counts = [...group(findings, ({ finding }) => `${finding.origin} ${finding.check}`).values()].map((own): CheckCount => {
    const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const { finding } of own) severities[finding.severity] += 1;
    return { check: own[0]!.finding.check, origin: own[0]!.finding.origin, severities };
  });
  return counts.sort((a, b) => Number(a.origin === 'reading') - Number(b.origin === 'reading') || total(b) - total(a) || (a.check < b.check ? -1 : 1));
}

const total = ({ severities }: CheckCount): number => severities.error + severities.warning + severities.info;

/** By what a document's row says, in ascending order, what is not known at the end. */
export function countsBy(key: 'year' | 'form', findings: readonly DocumentFinding[], reports: readonly ReportRow[]): GroupCount[] {
  const documents = group(usedReports(reports), (report) => textOf(report[key]));
  const found = group(findings, ({ report }) => textOf(report[key]));
  return [...documents].map(([value, own]): GroupCount => {
    const its = (found.get(value) ?? []).map(({ finding }) => finding);
    const grave = its.filter(({ severity }) => severity !== 'info');
    const faulty = new Set(grave.filter(({ origin }) => origin === 'report').map((finding) => finding.report_id));
    return {
      value,
      reports: own.length,
      reportsWithFault: faulty.size,
      origins: { report: grave.filter(({ origin }) => origin === 'report').length, reading: grave.filter(({ origin }) => origin === 'reading').length },
      notes: its.length - grave.length,
    };
  }).sort((a, b) => Number(a.value === null) - Number(b.value === null) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));
