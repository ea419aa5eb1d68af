import { group } from 'd3';
import type { Agency, Report, Source } from './report.ts';

/** What of a report its id, its place in the order and the choice of the primary follow from. */
export interface ReportHead extends Pick<Report, 'agency' | 'year' | 'publishedDate'> {
  source: Pick<Source, 'file' | 'sha256' | 'provenance' | 'supersedes'>;
}

/** A report, or what stands for one, with its public id. */
export interface Identified<Head extends ReportHead> {
  id: string;
  report: Head;
  /** The one report of its body and year that pages, indicators and checks between years use. */
  primary: boolean;
}

export type IdentifiedReport = Identified<Report>;

/**
 * Gives every report its id, in any order of input the same: `<agency_id>-<year>`, then `-2`, `-3` for further
 * documents of that body and year in the order of their content hash. The same bytes twice are one report, told under
 * the path that sorts first. Without body or year: `unidentified-<first 12 of the hash>`, never primary.
 * Sorted by body and year, unidentified last.
 */
export function identify<Head extends ReportHead>(reports: readonly Head[]): Identified<Head>[] {
  const all = distinct(reports);
  const [known, unknown] = [all.filter(isAttributed), all.filter((report) => !isAttributed(report))];
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

const isAttributed = <Head extends ReportHead>(report: Head): report is Head & { agency: Agency; year: number } => report.agency !== null && report.year !== null;

/** Code-unit order: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One report for each content, in the order of the hashes. */
function distinct<Head extends ReportHead>(reports: readonly Head[]): Head[] {
  const sorted = reports.toSorted((a, b) => compare(a.source.sha256, b.source.sha256) || compare(a.source.file, b.source.file));
  return sorted.filter((report, index) => report.source.sha256 !== sorted[index - 1]?.source.sha256);
}

/** A document before a transcription, a superseding one before the superseded, then the latest publication. */
function primaryOf<Head extends ReportHead>(documents: readonly Head[]): Head | undefined {
  const replaced = new Set(documents.flatMap(({ source }) => (source.supersedes === null || names(source).includes(source.supersedes) ? [] : [source.supersedes])));
  const typed = ({ source }: Head) => Number(source.provenance === 'typed');
  const superseded = ({ source }: Head) => Number(names(source).some((name) => replaced.has(name)));
  const date = (report: Head) => report.publishedDate ?? '';
  return documents.toSorted((a, b) => typed(a) - typed(b) || superseded(a) - superseded(b) || compare(date(b), date(a)))[0];
}

/** What `supersedes` may call a document. */
const names = ({ file, sha256 }: ReportHead['source']): string[] => [file, sha256];
