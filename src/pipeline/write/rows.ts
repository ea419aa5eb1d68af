import type { FormId, TableId } from '../../form/index.ts';
import type { Origin, Severity } from '../finding.ts';
import type { CellState, Level, Period, Precision, Provenance, Scope } from '../record/report.ts';

// Rows of the published tables, key for key as in the CSV header; null is the empty CSV field: no value, never 0.

export interface ReportRow {
  report_id: string;
  agency_id: string | null;
  agency_name: string | null;
  year: number | null;
  form: FormId;
  region_code: string | null;
  region_name: string | null;
  level: Level | null;
  system: string | null;
  title: string | null;
  published_date: string | null;
  source_file: string;
  source_format: string;
  source_sha256: string;
  source_url: string | null;
  cells_expected: number;
  cells_stated: number;
  checks_passed: number;
  checks_failed: number;
  checks_not_assessable: number;
  scope: Scope;
  scope_quote: string | null;
  primary: boolean;
  published_date_basis: 'published' | 'signed' | null;
  provenance: Provenance;
  retrieved_date: string | null;
  archive_url: string | null;
  supersedes: string | null;
}

export interface CellRow {
  report_id: string;
  table: TableId;
  row: string;
  column: string;
  value: number | null;
  unit: string | null;
  state: CellState;
  raw: string | null;
  line: number | null;
  page: number | null;
  implied: number | null;
  start: number | null;
  end: number | null;
}

export interface PublishedRow {
  report_id: string;
  metric: string;
  channel: string;
  label: string;
  value: number;
  unit: string | null;
  precision: Precision;
  period: Period;
  part_of: number | null;
  quote: string | null;
  line: number | null;
  statement: number;
  breakdown: number | null;
}

export interface FindingRow {
  report_id: string;
  check: string;
  severity: Severity;
  origin: Origin;
  /** Addresses, space-separated. */
  cells: string | null;
  expected: string | null;
  actual: string | null;
  line: number | null;
  message_zh: string;
  message_en: string;
  source_file: string;
  review: 'open' | 'confirmed' | 'dismissed';
}

export interface AgencyRow {
  agency_id: string;
  name: string;
  name_en: string | null;
  level: Level | null;
  region_code: string | null;
  region_name: string | null;
  system: string | null;
  first_year: number | null;
  last_year: number | null;
  reports: number;
  valid_from: string | null;
  valid_to: string | null;
  successor: string | null;
  former_ids: string | null;
  parent_id: string | null;
  /** Other names of the body as the register lists them, separated by `;`: what a search must find too. */
  aliases: string | null;
}

export interface IndicatorRow {
  report_id: string;
  agency_id: string | null;
  year: number | null;
  indicator: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  comparable_from: number | null;
  category: string | null;
  state: 'defined' | 'zero_denominator' | 'missing_term' | 'not_in_form';
  precision: Precision | null;
}

export interface CoverageRow {
  year: number;
  region_code: string | null;
  level: Level | null;
  system: string | null;
  reports: number;
  agencies: number;
  searched: number;
  /** Bodies whose report is not on file, by what the last search for it said. */
  found_not_on_file: number;
  not_published: number;
  page_gone: number;
  scan_only: number;
  not_obliged: number;
}

/** One instance of a check: one column, one row, one pair of years. */
export interface CheckRow {
  report_id: string;
  check: string;
  /** What it was run on: the column or row id (`natural_person`, `granted`, `reconsideration`), else empty. */
  subject: string | null;
  status: 'passed' | 'failed' | 'not_assessable';
  /** Addresses of all cells that take part, space-separated. */
  cells: string | null;
  expected: string | null;
  actual: string | null;
}

/** What an id or a column of the dataset stands for, in both languages. */
export interface DictionaryRow {
  /** `table`, `column`, `form_row`, `state`, `check`, `indicator`, … */
  kind: string;
  id: string;
  zh: string;
  en: string;
  /** Articles of 《政府信息公开条例》, separated by `;`. */
  article: string | null;
  unit: string | null;
  /** In ids. */
  formula: string | null;
  /** Type of a column. */
  type: string | null;
  description_zh: string | null;
  description_en: string | null;
}

/** One body and year in one line: each figure beside its state. Its columns follow from the form and the indicators. */
export type PanelRow = Record<string, string | number | boolean | null>;

export type * from './agency-file.ts';
export type { ChangeRow } from './change-row.ts';
