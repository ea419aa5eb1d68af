import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';

/** What is on file for an agency, by year. */
export interface YearsOnFile {
  /** The reports that count, oldest first. */
  primaries: AgencyReport[];
  /** Years between the first and the last of which nothing is on file. */
  missing: number[];
}

export function yearsOnFile(file: AgencyFile): YearsOnFile {
  const primaries = file.reports
    .filter(({ report }) => report.primary && report.year !== null)
    .toSorted((a, b) => yearOf(a) - yearOf(b));
  const years = primaries.map(yearOf);
  const first = years[0] ?? 0;
  const span = Array.from({ length: Math.max(0, (years.at(-1) ?? 0) - first) }, (_, index) => first + index);
  return { primaries, missing: span.filter((year) => !years.includes(year)) };
}

/** The year of a primary report; a report without a year is never primary on a profile. */
export const yearOf = ({ report }: AgencyReport): number => report.year ?? 0;

/** The stated number at an address, null where there is none. */
export const valueAt = (report: AgencyReport | undefined, address: string): number | null =>
  report?.cells.find((cell) => `${cell.table}.${cell.row}.${cell.column}` === address)?.value ?? null;
