import type { DocumentFinding } from './finding-counts.ts';

/** Findings on one page of a list. */
export const findingsPerPage = 100;

/** The Chinese path of a page of a check's list, from 1. */
export const findingListPath = (check: string, page: number): string => `/quality/findings/${check}/${page === 1 ? '' : `${page}/`}`;

/**
 * Where a finding leads on its report's page: the line it names, else the last of its own cells; empty where it names
 * neither. Transcriptions have no lines to show.
 */
export function anchorOf({ finding, report }: DocumentFinding): string {
  if (finding.line !== null && report.source_format !== 'transcribed') return `#L${finding.line}`;
  const own = finding.cells?.split(' ').filter((address) => !address.includes(':')).at(-1);
  return own === undefined ? '' : `#${own}`;
}
