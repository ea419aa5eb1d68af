import { watched, type Dataset } from '../src/pipeline/write/dataset.ts';
import type { AgencyReport } from '../src/pipeline/write/rows.ts';

/** What a build did. */
export interface BuildCounts {
  reports: number;
  typed: number;
  unidentified: number;
  agencies: number;
  agenciesWithReport: number;
  /** By state. */
  cells: Map<string, number>;
  /** By severity and origin. */
  findings: Map<string, number>;
}

export const noCounts = (): BuildCounts => ({ reports: 0, typed: 0, unidentified: 0, agencies: 0, agenciesWithReport: 0, cells: new Map(), findings: new Map() });

/** The same dataset; what is taken from it is counted as it passes by. */
export const counted = (dataset: Dataset, counts: BuildCounts): Dataset => watched(dataset, {
  onAgency: ({ reports }) => {
    counts.agencies += 1;
    if (reports > 0) counts.agenciesWithReport += 1;
  },
  onReport: (report) => { count(report, counts); },
});

function count({ report, cells, findings }: AgencyReport, counts: BuildCounts): void {
  counts.reports += 1;
  if (report.provenance === 'typed') counts.typed += 1;
  if (report.agency_id === null) counts.unidentified += 1;
  for (const { state } of cells) add(counts.cells, state);
  for (const { severity, origin } of findings) add(counts.findings, `${severity} (${origin})`);
}

const add = (counts: Map<string, number>, word: string): void => { counts.set(word, (counts.get(word) ?? 0) + 1); };
