import type { Origin } from '../pipeline/finding.ts';
import type { CellState, Provenance } from '../pipeline/record/report.ts';
import type { AgencyReport, ReportRow } from '../pipeline/write/rows.ts';
import { isFault, isGap } from './entries.ts';

/** What is on file and how far it can be trusted. Counts of documents, cells and checks: no figure of any report is added up. */
export interface Quality {
  reports: number;
  agencies: number;
  /** Documents whose body or year could not be told; they count nowhere else. */
  unidentified: number;
  firstYear: number | null;
  lastYear: number | null;
  provenance: Record<Provenance, number>;
  cells: Record<CellState, number>;
  checks: { passed: number; failed: number; notAssessable: number };
  /** Findings that ask for attention, notes left out. */
  findings: Record<Origin, number>;
}

/** Takes every document read, and the primary reports in full. */
export function qualityOf(documents: readonly ReportRow[], primaries: readonly AgencyReport[]): Quality {
  const rows = primaries.map(({ report }) => report);
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]));
  const quality: Quality = {
    reports: rows.length,
    agencies: new Set(rows.map(({ agency_id }) => agency_id)).size,
    unidentified: documents.filter(({ agency_id, year }) => agency_id === null || year === null).length,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    provenance: { official: 0, copy: 0, typed: 0 },
    cells: { stated: 0, blank: 0, not_applicable: 0, unreadable: 0, absent: 0, corrected: 0 },
    checks: { passed: 0, failed: 0, notAssessable: 0 },
    findings: { report: 0, reading: 0 },
  };
  for (const { report, cells, findings } of primaries) {
    quality.provenance[report.provenance] += 1;
    quality.checks.passed += report.checks_passed;
    quality.checks.failed += report.checks_failed;
    quality.checks.notAssessable += report.checks_not_assessable;
    for (const cell of cells) quality.cells[cell.state] += 1;
    quality.findings.report += findings.filter(isFault).length;
    quality.findings.reading += findings.filter(isGap).length;
  }
  return quality;
}
