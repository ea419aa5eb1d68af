import type { BlockCell, BlockRow } from '../divide/block.ts';

/**
 * The cells of a row with nothing at all behind its label (`labelAt`), in text that delimits none: `count` empty ones at the
 * label's end. Null where anything stands there.
 */
export function blankBehind({ cells }: BlockRow, labelAt: number, count: number): BlockCell[] | null {
  const label = cells[labelAt];
  if (!label || cells.length > labelAt + 1) return null;
  const place = { ...label.place, start: label.place.end };
  return Array.from({ length: count }, (_, index) => ({ text: '', column: labelAt + 1 + index, place }));
}
