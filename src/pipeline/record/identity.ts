import { group } from 'd3';
import type { Agency, Report } from './report.ts';

/** A report with its public id. */
export interface IdentifiedReport {
  id: string;
  report: Report;
  /** The one report of its body and year that pages, indicators and checks between years use. */
  primary: boolean;
}

/**
 * Gives every report its id, in any order of input the same: `<agency_id>-<year>`, then `-2`, `-3` for further
 * documents of that body and year in the order of their content hash. The same bytes twice are one report, told under
 * the path that sorts first. Without body or year: `unidentified-<first 12 of the hash>`, never primary.
 * Sorted by body and year, unidentified last.
 */
export function identify(reports: Report[]): IdentifiedReport[] {
  const [known, unknown] = [distinct(reports).filter(isAttributed), distinct(reports).filter((report) => !isAttributed(report))];
  const bodyYears = [...group(known, (report) => `${report.agency.id}-${report.year}`)]
    .toSorted(([, [a]], [, [b]]) => compare(a?.agency.id ?? '', b?.agency.id ?? '') || (a?.year ?? 0) - (b?.year ?? 0));
  return [
    ...bodyYears.flatMap(([id, documents]) => {
      const primary = primaryOf(documents);
      return documents.map((report, index) => ({ id: index === 0 ? id : `${id}-${index + 1}`, report, primary: report === primary }));
    }),
    ...unknown.map((report) => ({ id: `unidentified-${report.source.sha256.slice(0, 12)}`, report, primary: false })),
  ];
}

const isAttributed = (report: Report): report is Report & { agency: Agency; year: number } => report.agency !== null && report.year !== null;

/** Code-unit order: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One report for each content, in the order of the hashes. */
function distinct(reports: Report[]): Report[] {
  const sorted = reports.toSorted((a, b) => compare(a.source.sha256, b.source.sha256) || compare(a.source.file, b.source.file));
  return sorted.filter((report, index) => report.source.sha256 !== sorted[index - 1]?.source.sha256);
}

/** A document before a transcription, a superseding one before the superseded, then the latest publication. */
function primaryOf(documents: Report[]): Report | undefined {
  const typed = (report: Report) => Number(report.source.provenance === 'typed');
  const superseded = (report: Report) => Number(documents.some((other) => other !== report && replaces(other, report)));
  const date = (report: Report) => report.publishedDate ?? '';
  return documents.toSorted((a, b) => typed(a) - typed(b) || superseded(a) - superseded(b) || compare(date(b), date(a)))[0];
}

const replaces = (newer: Report, older: Report): boolean => (
  newer.source.supersedes !== null && [older.source.file, older.source.sha256].includes(newer.source.supersedes)
);
