import { readInput, type Input, type InputColumns, type InputProblem } from './input.ts';
import type { Provenance } from './report.ts';

/** What `reports.csv` says of a document that the document does not say of itself; null where it says nothing. */
export interface DescribedDocument {
  /** Path inside the corpus. */
  file: string;
  agencyId: string | null;
  year: number | null;
  publishedDate: string | null;
  sourceUrl: string | null;
  provenance: Provenance | null;
  retrievedDate: string | null;
  archiveUrl: string | null;
  /** File or SHA-256 of the document that this one replaces. */
  supersedes: string | null;
}

type Column = 'file' | 'agency_id' | 'year' | 'published_date' | 'source_url' | 'provenance' | 'retrieved_date' | 'archive_url' | 'supersedes';

const columns: InputColumns<Column> = {
  required: ['file'],
  optional: ['agency_id', 'year', 'published_date', 'source_url', 'provenance', 'retrieved_date', 'archive_url', 'supersedes'],
};

const provenances: Provenance[] = ['official', 'copy', 'typed'];

/** Reads `reports.csv`. A field that is no year, day or provenance is named with its line and taken as not given. */
export function readDescribed(file: string, text: string): Input<DescribedDocument> {
  const { rows, problems } = readInput(file, text, columns);
  const described = rows.map(({ line, fields }): DescribedDocument => {
    const checked = <T>(column: Column, value: T | undefined): T | null => {
      if (value !== undefined) return value;
      if (fields[column] !== '') problems.push(notUsable(file, line, column, fields[column]));
      return null;
    };
    return {
      file: fields.file,
      agencyId: fields.agency_id || null,
      year: checked('year', /^\d{4}$/.test(fields.year) ? Number(fields.year) : undefined),
      publishedDate: checked('published_date', isDay(fields.published_date) ? fields.published_date : undefined),
      sourceUrl: checked('source_url', isAddress(fields.source_url) ? fields.source_url : undefined),
      provenance: checked('provenance', provenances.find((each) => each === fields.provenance)),
      retrievedDate: checked('retrieved_date', isDay(fields.retrieved_date) ? fields.retrieved_date : undefined),
      archiveUrl: checked('archive_url', isAddress(fields.archive_url) ? fields.archive_url : undefined),
      supersedes: fields.supersedes || null,
    };
  });
  return { file, rows: described, problems };
}

/** A day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Addresses become links: only the web's own schemes, so that none can run script. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);

const notUsable = (file: string, line: number, column: string, value: string): InputProblem => ({
  file,
  line,
  fatal: false,
  message: {
    zh: `“${column}”的“${value}”无法使用，按未填处理。`,
    en: `"${value}" cannot be used as "${column}" and counts as not given.`,
  },
});
