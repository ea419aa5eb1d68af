import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { wordCells } from './squashed.ts';

/** A row a line, its cells separated by tabs: tables pasted out of an office program or converted by a tool. */
export function isTabGridLine(line: DocumentLine): boolean {
  const first = line.text.indexOf('\t');
  return first !== -1 && (line.text.includes('\t', first + 1) || line.text.slice(0, first).trim() !== '');
}

export function tabGridRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    // A line of nothing but tabs is a row of blank cells.
    if (line && (line.text.trim() !== '' || /\t.*\t/.test(line.text))) rows.push({ cells: line.text.includes('\t') ? cellsOf(line, index) : wordCells(line, index) });
  }
  return rows;
}

function cellsOf(line: DocumentLine, index: number): BlockCell[] {
  let start = 0;
  return line.text.split('\t').map((text, column) => {
    const cell = { text, column, place: { line: index + 1, start, end: start + text.length, page: line.page } };
    start += text.length + 1;
    return cell;
  });
}
