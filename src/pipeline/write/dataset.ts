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
