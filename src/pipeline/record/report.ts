import type { EditionId, FormId, TableId } from '../../form/index.ts';
import type { SectionId } from '../../form/sections.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';

export type CellState = 'stated' | 'blank' | 'not_applicable' | 'unreadable' | 'absent' | 'corrected';

/** One cell that the report's form has. `value` is a number only where `state` is `stated` or `corrected`. */
export interface Cell {
  address: string;
  table: TableId;
  row: string;
  column: string;
  value: number | null;
  /** Unit printed in the cell, else the unit of the form's head, else null. */
  unit: string | null;
  state: CellState;
  /** The characters read, as they stand in the decoded document; empty for transcribed and absent cells. */
  raw: string;
  place: Place | null;
  /** The only number that satisfies the identities where the cell cannot be read. A hint, never the value. */
  implied: number | null;
}

export type Precision = 'exact' | 'at_least' | 'about' | 'nearly';
export type Period = 'year' | 'stock' | 'cumulative' | 'unspecified';

/** A figure that the text states about publishing. */
export interface Statement {
  /** Number within the report, from 1. */
  statement: number;
  metric: string;
  channel: string;
  /** The document's own words. */
  label: string;
  value: number;
  unit: string | null;
  precision: Precision;
  period: Period;
  /** The `statement` of the total that this one breaks down. */
  partOf: number | null;
  /** Number of the enumeration it belongs to: one total can be broken down twice. */
  breakdown: number | null;
  quote: string;
  place: Place | null;
}

/** A count of requests, outcomes or disputes that the text states: held against the tables, and no figure of the dataset. */
export interface Claim {
  about: 'requests' | 'outcomes' | 'review';
  /**
   * Rows of the form, or groups of its outcome rows, whose totals add up to the figure. Several readings where the text
   * leaves open which is meant: 收到1466件（上年度结转16件） may count what was carried over, or not.
   */
  readings: string[][];
  value: number;
  precision: Precision;
  quote: string;
  place: Place;
}

export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township';
export type Scope = 'body' | 'area' | 'unknown';
export type Provenance = 'official' | 'copy' | 'typed';

/** An agency of the register, or one derived from a document that names a body the register lacks. */
export interface Agency {
  id: string;
  name: string;
  aliases: string[];
  nameEn: string | null;
  regionCode: string | null;
  level: Level | null;
  system: string | null;
  formerIds: string[];
  validFrom: string | null;
  validTo: string | null;
  successor: string | null;
  parentId: string | null;
}

/** Where a report came from. */
export interface Source {
  /** Path inside the corpus, or of the CSV for transcriptions. */
  file: string;
  /** `text`, `html`, …, `transcribed`. */
  format: string;
  /** SHA-256 of the bytes, hex. Of a transcription: of its own rows. */
  sha256: string;
  url: string | null;
  provenance: Provenance;
  retrievedDate: string | null;
  archiveUrl: string | null;
  supersedes: string | null;
}

/** One report, typed, before it is checked. */
export interface Report {
  source: Source;
  agency: Agency | null;
  year: number | null;
  title: string | null;
  form: FormId;
  /** Prevailing edition of each table that was found. */
  editions: Partial<Record<TableId, EditionId>>;
  publishedDate: string | null;
  publishedDateBasis: 'published' | 'signed' | null;
  scope: Scope;
  scopeQuote: string;
  /** In form order: every cell that the form has, whatever its state. Empty for form `none` and `2014`. */
  cells: Cell[];
  published: Statement[];
  /** What the text states that the tables state, too; empty for transcriptions. */
  claims: Claim[];
  /** What the stages before said: decode.*, locate.*, read.*, agency.*, correction.* */
  findings: Finding[];
  /** Sections whose headings the document has; null for transcriptions, which do not tell. */
  sections: SectionId[] | null;
  /** Lines of the decoded document as the site shows them; null for transcriptions. */
  lines: SourceLine[] | null;
}

export interface SourceLine {
  text: string;
  page: number | null;
}
