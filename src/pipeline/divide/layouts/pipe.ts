import type { DocumentLine } from '../../decode/document.ts';
import { isFormWords } from '../../../form/words.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { isDrawnRule, rowsBetweenRules } from './drawn-grid.ts';
import { rowsOfSmallTable } from './small-tables.ts';
import { wordCells } from './squashed.ts';

/**
 * A row a line, its cells between pipes: Markdown tables, with or without the pipes at the ends. One pipe is enough behind
 * a word of the form (行政许可 | 1562): small tables of two columns have no more (html2text).
 */
export function isPipeLine({ text }: DocumentLine): boolean {
  const first = text.search(/[|｜│]/);
  return first !== -1 && (/[|｜│]/.test(text.slice(first + 1)) || isFormWords(text.slice(0, first)));
}

export function pipeRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const piped = lines.slice(from, to).filter((line) => isPipeLine(line) && !isDrawnRule(line));
  // Pipes at the ends are the table's frame only where every row has them; else the cell before or behind is blank.
  const frame = { left: piped.every((line) => /^\s*[|｜│]/u.test(line.text)), right: piped.every((line) => /[|｜│]\s*$/u.test(line.text)) };
  if (lines.slice(from, to).filter(isDrawnRule).length >= fewestRules) return drawnRows(lines, from, to, frame);
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

/** Above the head, below it and below the last row. */
const fewestRules = 3;

function drawnRows(lines: readonly DocumentLine[], from: number, to: number, frame: Frame): BlockRow[] {
  const rows: BlockRow[] = [];
  let between: BlockCell[][] = [];
  for (let index = from; index <= to; index += 1) {
    const line = index < to ? lines[index] : undefined;
    if (!line || isDrawnRule(line)) rows.push(...rowsBetweenRules(between));
    if (!line || isDrawnRule(line)) between = [];
    else if (line.text.trim() !== '') between.push(isPipeLine(line) ? cellsOf(line, index, frame) : wordCells(line, index));
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

interface Frame {
  left: boolean;
  right: boolean;
}

function cellsOf(line: DocumentLine, index: number, frame: Frame): BlockCell[] {
  const cells: BlockCell[] = [];
  let start = 0;
  for (const text of line.text.split(/[|｜│]/u)) {
    cells.push({ text, column: cells.length, place: { line: index + 1, start, end: start + text.length, page: line.page } });
    start += text.length + 1;
  }
  const inner = cells.slice(frame.left ? 1 : 0, frame.right ? -1 : undefined);
  return inner.map((cell, column) => ({ ...cell, column }));
}
