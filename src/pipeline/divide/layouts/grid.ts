import type { DocumentLine } from '../../decode/document.ts';
import type { BlockRow } from '../block.ts';

/** Rows of a table that the format itself marks (HTML, DOCX, a drawn grid): columns are the format's own. */
export function gridRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  return lines.slice(from, to).flatMap((line, offset) => line.row ? [{
    cells: line.row.cells.map(({ column, columnSpan, start, end }) => ({
      text: line.text.slice(start, end), column, columnSpan, place: { line: from + offset + 1, start, end, page: line.page },
    })),
  }] : []);
}
