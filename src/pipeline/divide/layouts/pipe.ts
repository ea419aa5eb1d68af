import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { wordCells } from './squashed.ts';

/** A row a line, its cells between pipes: Markdown tables, with or without the pipes at the ends. */
export const isPipeLine = (line: DocumentLine): boolean => (line.text.match(/[|｜│]/gu)?.length ?? 0) >= 2;

export function pipeRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const piped = lines.slice(from, to).filter(isPipeLine);
  // Pipes at the ends are the table's frame only where every row has them; else the cell before or behind is blank.
  const frame = { left: piped.every((line) => /^\s*[|｜│]/u.test(line.text)), right: piped.every((line) => /[|｜│]\s*$/u.test(line.text)) };
  return lines.slice(from, to).flatMap((line, offset) => {
    const rule = /^[\s|｜│:+=-]*$/u.test(line.text) && /-{2}|:-|={2}/u.test(line.text);
    if (rule || line.text.trim() === '') return [];
    return [{ cells: isPipeLine(line) ? cellsOf(line, from + offset, frame) : wordCells(line, from + offset) }];
  });
}

function cellsOf(line: DocumentLine, index: number, frame: { left: boolean; right: boolean }): BlockCell[] {
  const cells: BlockCell[] = [];
  let start = 0;
  for (const text of line.text.split(/[|｜│]/u)) {
    cells.push({ text, column: cells.length, place: { line: index + 1, start, end: start + text.length, page: line.page } });
    start += text.length + 1;
  }
  const inner = cells.slice(frame.left ? 1 : 0, frame.right ? -1 : undefined);
  return inner.map((cell, column) => ({ ...cell, column }));
}
