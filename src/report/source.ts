import { group } from 'd3';
import type { SourceFile } from '../pipeline/write/rows.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { cellAddress } from './cells.ts';
import { quotedRuns } from './quoted.ts';

/** Characters of a line; `addresses` are the figures and statements read from them, `anchors` those whose characters begin here. */
export interface SourceSegment {
  text: string;
  addresses: string[];
  anchors: string[];
}

export interface SourceLineView {
  number: number;
  page: number | null;
  segments: SourceSegment[];
}

/** Where a figure's characters stand: offsets in UTF-16 units, as the dataset counts them. */
interface Span {
  address: string;
  start: number;
  end: number;
  /** False for what goes on from a line before. */
  begins: boolean;
}

/** Where in the source section the characters of a figure are marked. */
export const sourceAnchor = (address: string): string => `at.${address}`;

/** Where in the source section a line stands. */
export const lineAnchor = (line: number): string => `L${line}`;

/** The mark that stands for prose without figures that the project leaves out. */
export const omission = '〔略〕';

/**
 * The decoded document, its lines cut where characters of figures, and sentences that statements quote, begin and end.
 * Nothing of it is left out or changed.
 */
export function sourceLines(source: SourceFile, { cells, published }: Pick<AgencyReport, 'cells' | 'published'>): SourceLineView[] {
  const figures = cells.flatMap((cell) => (hasSpan(cell) ? [{ line: cell.line, address: cellAddress(cell), start: cell.start, end: cell.end, begins: true }] : []));
  const sentences = quotedRuns(source, published).flatMap(({ addresses, begins, ...run }) => addresses.map((address) => ({ ...run, address, begins: begins.includes(address) })));
  const spans = group([...figures, ...sentences], (span) => span.line);
  return source.lines.map(({ text, page }, index) => ({
    number: index + 1,
    page,
    segments: segments(text, spans.get(index + 1) ?? []),
  }));
}

/** Figures read from a damaged line can share characters, so a line is cut at every begin and end. */
function segments(text: string, spans: Span[]): SourceSegment[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      addresses: spans.filter((s) => s.start <= from && s.end >= to).map((s) => s.address),
      anchors: spans.filter((s) => s.start === from && s.begins).map((s) => s.address),
    };
  });
}

type Spanned<C> = C & { line: number; start: number; end: number };

/** True where the cell's characters can be pointed at; a cell with a line only, or no place, is linked by its line. */
export const hasSpan = (cell: AgencyReport['cells'][number]): cell is Spanned<AgencyReport['cells'][number]> =>
  cell.line !== null && cell.start !== null && cell.end !== null && cell.end > cell.start;
