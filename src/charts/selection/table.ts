import type { TableId, Wording } from '../../form/index.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartYear, Point } from '../types.ts';
import { cellsByAddress } from './figures.ts';
import type { Cells } from './figures.ts';
import { reportsByYear, yearsOfTable } from './years.ts';

/** The body, its years with a table of the form, and the points that `read` takes from each year's cells. */
export function pointsOfTable(
  file: AgencyFile, table: TableId, read: (cells: Cells, year: ChartYear, report: AgencyReport) => Point[],
): { agency: Wording; years: ChartYear[]; points: Point[] } {
  const reports = reportsByYear(file);
  const years = yearsOfTable(reports, table);
  const points = years.flatMap((year) => {
    const report = reports.get(year.year);
    return report && year.status === 'on_file' ? read(cellsByAddress(report), year, report) : [];
  });
  return { agency: bodyOf(file), years, points };
}

/** The body's full name; in English the Chinese one where the register has no other. */
export const bodyOf = ({ agency }: AgencyFile): Wording => ({ zh: agency.name, en: agency.name_en ?? agency.name });
