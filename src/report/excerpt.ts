import type { SourceFile } from '../pipeline/write/rows.ts';
import type { ReportCell } from './cells.ts';
import { hasSpan } from './source.ts';

/** The characters of a figure with what stands beside them; `raw` is empty where only the line is known. */
export interface Excerpt {
  before: string;
  raw: string;
  after: string;
}

/** Damaged lines can be hundreds of characters long: enough is shown to recognise the place. */
const contextBefore = 36;
const contextAfter = 24;

/** Documents with one cell per line: a row's label stands at most this many lines above its figures. */
const linesToLabel = 12;

/** Cuts the place of a cell out of its document; null where the document has no such line. */
export function excerptOf(lines: SourceFile['lines'], cell: ReportCell): Excerpt | null {
  const text = cell.line === null ? undefined : lines[cell.line - 1]?.text;
  if (cell.line === null || text === undefined) return null;
  const [start, end] = hasSpan(cell) && cell.end <= text.length ? [cell.start, cell.end] : [0, 0];
  const from = Math.max(0, start - contextBefore);
  const to = Math.min(text.length, end + (end === 0 ? contextBefore + contextAfter : contextAfter));
  const alone = text.trim() === text.slice(start, end).trim();
  return {
    before: (alone ? labelAbove(lines, cell.line) : '') + (from > 0 ? '…' : '') + text.slice(from, start),
    raw: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  };
}

/** A figure alone on its line tells little: the nearest words above it are shown before an ellipsis. */
function labelAbove(lines: SourceFile['lines'], line: number): string {
  const above = lines.slice(Math.max(0, line - 1 - linesToLabel), line - 1).findLast(({ text }) => /\p{Script=Han}/u.test(text));
  return above ? `${above.text.trim()} … ` : '';
}
