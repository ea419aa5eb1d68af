import { addressOf } from '../form/index.ts';
import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';
import { reportOf } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';

/** A document that a chart's figures come from, with the lines where they stand. */
export interface ChartDocument {
  body: AgencyFile;
  report: AgencyReport;
  /** Lines of the document as the site shows it, without repetition, in order; none where it was typed in by hand. */
  lines: number[];
}

/** The documents behind the figures, each once, oldest first. */
export function documentsOf(exhibit: Exhibit): ChartDocument[] {
  const found = new Map<AgencyReport, ChartDocument>();
  for (const point of exhibit.data.points) {
    const origin = reportOf(exhibit, point);
    if (!origin) continue;
    const document = found.get(origin.report) ?? { ...origin, lines: [] };
    document.lines = inOrder([...document.lines, ...linesOf(origin.report, point.addresses)]);
    found.set(origin.report, document);
  }
  return [...found.values()].toSorted((a, b) => (a.report.report.year ?? 0) - (b.report.report.year ?? 0));
}

function linesOf({ cells, published }: AgencyReport, addresses: string[]): number[] {
  const of = new Set(addresses);
  return [
    ...cells.flatMap(({ table, row, column, line }) => (line !== null && of.has(addressOf(table, row, column)) ? [line] : [])),
    ...published.flatMap(({ statement, line }) => (line !== null && of.has(`published.${statement}`) ? [line] : [])),
  ];
}

const inOrder = (lines: number[]): number[] => [...new Set(lines)].toSorted((a, b) => a - b);
