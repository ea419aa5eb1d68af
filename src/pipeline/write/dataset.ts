import type { AgencyReport, AgencyRow, CoverageRow, ReplyRow, SearchRow, SourceFile } from './rows.ts';

/** A report with its decoded document, which a transcription has not. */
export interface PublishedReport {
  rows: AgencyReport;
  source: SourceFile | null;
}

/** A body and its reports, each made when it is asked for: thousands of documents can be of one body. */
export interface PublishedAgency {
  agency: AgencyRow;
  reports: Iterable<PublishedReport>;
  /** What the body answered to findings, and where its reports were looked for; by year and date. */
  replies: ReplyRow[];
  searches: SearchRow[];
}

/** Everything that is published, body by body, to be gone through once; tables are read off it row by row. */
export interface Dataset {
  /** Sorted by id; with bodies that have no report. */
  agencies: Iterable<PublishedAgency>;
  /** Reports without body or year. */
  unidentified: Iterable<PublishedReport>;
  coverage: CoverageRow[];
}

/** What is told of everything that is taken from a dataset: of a body before its reports. */
export interface Watcher {
  onAgency: (agency: AgencyRow) => void;
  onReport: (report: AgencyReport) => void;
}

/** The same dataset; what is taken from it is told of as it passes by. */
export function watched(dataset: Dataset, { onAgency, onReport }: Watcher): Dataset {
  function* reports(passing: Iterable<PublishedReport>) {
    for (const report of passing) {
      onReport(report.rows);
      yield report;
    }
  }
  function* agencies() {
    for (const each of dataset.agencies) {
      onAgency(each.agency);
      yield { ...each, reports: reports(each.reports) };
    }
  }
  return { ...dataset, agencies: agencies(), unidentified: reports(dataset.unidentified) };
}
