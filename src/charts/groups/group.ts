import type { Wording } from '../../form/index.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import { bodyOf } from '../selection/table.ts';
import { reportsByYear } from '../selection/years.ts';
import type { ChartYear, Series } from '../types.ts';

/** Bodies that can be set beside one another: one level and one system within one region. */
export interface Group {
  /** What they have in common: 江苏省地级人民政府. */
  name: Wording;
  bodies: AgencyFile[];
}

/** A body's reports that count. */
export interface BodyReports {
  file: AgencyFile;
  reports: Map<number, AgencyReport>;
}

export const reportsOf = ({ bodies }: Group): BodyReports[] => bodies.map((file) => ({ file, reports: reportsByYear(file) }));

/** Years from the first to the last report of any of them. Typed in by hand where any report of the year is. */
export function yearsOfGroup(bodies: BodyReports[]): ChartYear[] {
  const years = bodies.flatMap(({ reports }) => [...reports.keys()]);
  const first = Math.min(...years);
  return Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, index): ChartYear => {
    const year = first + index;
    const own = bodies.flatMap(({ reports }) => reports.get(year) ?? []);
    const typed = own.some(({ report }) => report.provenance === 'typed');
    return { year, status: own.length > 0 ? 'on_file' : 'not_on_file', edition: null, provenance: own.length === 0 ? null : typed ? 'typed' : 'official' };
  });
}

/** A body as a series, named by its id. */
export function seriesOfBody(file: AgencyFile, unit: string | null, panel: string, part = 'body'): Series {
  const name = bodyOf(file);
  return { id: file.agency.agency_id, label: name, subject: name, unit, panel, part };
}
