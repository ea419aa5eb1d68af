import type { AgencyReport, SourceFile } from '../pipeline/write/rows.ts';

/** A figure beside the lines it was read from. */
export interface Specimen {
  report: AgencyReport['report'];
  value: number;
  unit: string | null;
  address: string;
  lines: { number: number; text: string; /** Characters of the figure, where they stand in this line. */ mark: [number, number] | null }[];
}

/** Longest run of lines that is shown: a table of one cell per line needs the label and seven figures. */
const longest = 8;

/**
 * The newest report whose total of new requests is more than zero and can be shown in its document; null where there
 * is none, as long as all figures are typed in.
 */
export function specimenOf(reports: readonly AgencyReport[], sourceOf: (reportId: string) => SourceFile | null): Specimen | null {
  const newestFirst = reports.toSorted((a, b) => (b.report.year ?? 0) - (a.report.year ?? 0));
  for (const { report, cells } of newestFirst) {
    const row = cells.filter((cell) => cell.table === 'requests' && cell.row === 'new_received');
    const total = row.find((cell) => cell.column === 'total');
    if (!total?.value || total.line === null || total.start === null || total.end === null) continue;
    const source = sourceOf(report.report_id);
    if (!source) continue;
    const last = total.line;
    const mark: [number, number] = [total.start, total.end];
    const firstFigure = Math.min(...row.flatMap((cell) => (cell.line === null ? [] : [cell.line])));
    // The label stands in the same line as its figures, or in the line before them.
    const first = Math.max(1, last - longest + 1, firstFigure === last ? last : firstFigure - 1);
    const lines = source.lines.slice(first - 1, last).map(({ text }, index) => ({
      number: first + index,
      text,
      mark: first + index === last ? mark : null,
    }));
    return { report, value: total.value, unit: total.unit, address: 'requests.new_received.total', lines };
  }
  return null;
}
