import type { SearchResult } from '../record/searches.ts';
import type { AgencyRow, CellRow, CheckRow, FindingRow, IndicatorRow, PublishedRow, ReportRow } from './rows.ts';

// Files of single bodies and documents, in which rows are told of once what they have in common.

/** `agencies/<agency_id>.json`: everything one profile and its report pages show. */
export interface AgencyFile {
  agency: AgencyRow;
  reports: AgencyReport[];
  replies: ReplyRow[];
  searches: SearchRow[];
}

/** What a body answered to findings about its report of a year. */
export interface ReplyRow {
  year: number;
  date: string;
  text: string;
  url: string | null;
}

/** Somebody looked for a body's report of a year. */
export interface SearchRow {
  year: number;
  where: string | null;
  date: string | null;
  result: SearchResult;
}

export interface AgencyReport {
  report: ReportRow;
  cells: Omit<CellRow, 'report_id'>[];
  published: Omit<PublishedRow, 'report_id'>[];
  findings: Omit<FindingRow, 'report_id'>[];
  indicators: Omit<IndicatorRow, 'report_id' | 'agency_id' | 'year'>[];
  checks: Omit<CheckRow, 'report_id'>[];
}

/** `sources/<report_id>.json`: the decoded document as the site shows it, line for line. */
export interface SourceFile {
  report_id: string;
  file: string;
  format: string;
  sha256: string;
  lines: { text: string; page: number | null }[];
}
