import { ascending, group, sum } from 'd3';
import type { CoverageRow } from '../pipeline/write/rows.ts';

/** What a search said of a report that is not on file. */
export const missingResults = ['found_not_on_file', 'not_published', 'page_gone', 'scan_only', 'not_obliged'] as const;

export type MissingResult = (typeof missingResults)[number];

/** Bodies of one region and year: on file, looked for without a report on file, not looked for. Together the register. */
export interface CoverageCell {
  register: number;
  onFile: number;
  missing: Record<MissingResult, number>;
  notLookedFor: number;
}

export interface CoverageLine {
  /** Code of the province; null for national bodies and those of unknown place. */
  region: string | null;
  /** By year; none for a year in which no body of the region existed. */
  cells: Map<number, CoverageCell>;
}

export interface CoverageGrid {
  years: number[];
  lines: CoverageLine[];
  all: Map<number, CoverageCell>;
}

/** The coverage table by province and year. Counts of bodies: nothing that a report says is added up. */
export function coverageGrid(rows: readonly CoverageRow[]): CoverageGrid {
  const regions = group(rows, ({ region_code: code, level }) => (code === null || level === 'national' ? null : `${code.slice(0, 2)}0000`));
  return {
    years: [...new Set(rows.map(({ year }) => year))].sort(ascending),
    lines: [...regions].map(([region, own]) => ({ region, cells: byYear(own) }))
      .sort((a, b) => Number(a.region === null) - Number(b.region === null) || ascending(a.region ?? '', b.region ?? '')),
    all: byYear(rows),
  };
}

const byYear = (rows: readonly CoverageRow[]): Map<number, CoverageCell> =>
  new Map([...group(rows, ({ year }) => year)].map(([year, own]) => [year, cellOf(own)]));

function cellOf(rows: readonly CoverageRow[]): CoverageCell {
  const count = (column: 'agencies' | 'reports' | MissingResult) => sum(rows, (row) => row[column]);
  const missing = Object.fromEntries(missingResults.map((result) => [result, count(result)])) as Record<MissingResult, number>;
  const known = count('reports') + sum(Object.values(missing));
  return { register: count('agencies'), onFile: count('reports'), missing, notLookedFor: count('agencies') - known };
}
