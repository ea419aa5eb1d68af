import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { wordCells } from './squashed.ts';

/** A row a line, its cells between pipes: Markdown tables, with or without the pipes at the ends. */
export const isPipeLine = (line: DocumentLine): boolean => (line.text.match(/[|｜│]/gu)?.length ?? 0) >= 2;

export function pipeRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  return lines.slice(from, to).flatMap((line, offset) => {
    const rule = /^[\s|｜│:+=-]*$/u.test(line.text) && /-{2}|:-|={2}/u.test(line.text);
    if (rule || line.text.trim() === '') return [];
    return [{ cells: isPipeLine(line) ? cellsOf(line, from + offset) : wordCells(line, from + offset) }];
  });
}

function cellsOf(line: DocumentLine, index: number): BlockCell[] {
  const cells: BlockCell[] = [];
  let start = 0;
  for (const text of line.text.split(/[|｜│]/u)) {
    cells.push({ text, column: cells.length, place: { line: index + 1, start, end: start + text.length, page: line.page } });
    start += text.length + 1;
  }
  const inner = cells.slice(cells[0]?.text.trim() === '' ? 1 : 0, cells.length > 1 && cells.at(-1)?.text.trim() === '' ? -1 : undefined);
  return inner.map((cell, column) => ({ ...cell, column }));
}
