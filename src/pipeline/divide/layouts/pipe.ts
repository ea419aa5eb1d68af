import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { rowsOfSmallTable } from './small-tables.ts';
import { wordCells } from './squashed.ts';

/** A row a line, its cells between pipes: Markdown tables, with or without the pipes at the ends. */
export const isPipeLine = (line: DocumentLine): boolean => /[|｜│][^|｜│]*[|｜│]/.test(line.text);

export function pipeRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const piped = lines.slice(from, to).filter(isPipeLine);
  // Pipes at the ends are the table's frame only where every row has them; else the cell before or behind is blank.
  const frame = { left: piped.every((line) => /^\s*[|｜│]/u.test(line.text)), right: piped.every((line) => /[|｜│]\s*$/u.test(line.text)) };
  const rows: BlockRow[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line || isRule(line) || line.text.trim() === '') continue;
    const cells = isPipeLine(line) ? cellsOf(line, index, frame) : wordCells(line, index);
    const body = lines[index + 2];
    if (body && index + 2 < to && isAlone(lines, index, from, to)) {
      rows.push(...rowsOfSmallTable(cells, cellsOf(body, index + 2, frame)));
      index += 2;
    } else rows.push({ cells });
  }
  return rows;
}

const isRule = (line: DocumentLine): boolean => /^[\s|｜│:+=-]*$/u.test(line.text) && /-{2}|:-|={2}/u.test(line.text);

/** Whether a line is the head of a table of one row: a rule and one more line of pipes below it, nothing else around the three. */
function isAlone(lines: readonly DocumentLine[], head: number, from: number, to: number): boolean {
  const [rule, body] = [lines[head + 1], lines[head + 2]];
  const isRow = (index: number): boolean => index >= from && index < to && lines[index] !== undefined && isPipeLine(lines[index]);
  return rule !== undefined && isRule(rule) && isRow(head) && !isRow(head - 1) && isRow(head + 2) && body !== undefined && !isRule(body) && !isRow(head + 3);
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
