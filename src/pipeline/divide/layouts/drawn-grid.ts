import { isFormWords } from '../../../form/words.ts';
import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';

/**
 * A rule between the rows of a table that is drawn with signs: +-----+-----+ (Pandoc, whose merged cells begin the line
 * with their text) or ├─────┼─────┤.
 */
export const isDrawnRule = ({ text }: DocumentLine): boolean => /\+[-=:]{2,}[-=:+]*[|\s]*$|[┌├└┼┬┴╔╠╚][─━═]{2,}[─━═┬┼┴┐┤┘╦╬╩╗╣╝│|\s]*$/.test(text);

/**
 * One row of the lines between two rules: its cells are wrapped, a label or a long figure, and are joined. Where every
 * line has a whole label of the form each is a row (only the head has a rule below it), and so where their cells differ.
 */
export function rowsBetweenRules(lines: readonly BlockCell[][]): BlockRow[] {
  const [first, ...below] = lines;
  if (!first) return [];
  const areRows = lines.every((cells) => cells.some(isLabel)) || below.some((cells) => cells.length !== first.length);
  return areRows ? lines.map((cells) => ({ cells })) : [{ cells: first.map((_, column) => joined(lines.flatMap((cells) => cells[column] ?? []))) }];
}

const isLabel = ({ text }: BlockCell): boolean => isFormWords(text);

/** The pieces that are not blank, at the place of the first. Two spaces keep digits of two lines apart. */
function joined(pieces: readonly BlockCell[]): BlockCell {
  const filled = pieces.filter((piece) => piece.text.trim() !== '');
  const [only, other] = filled;
  const cell = only ?? pieces[0] ?? { text: '', column: 0, place: { line: 1, start: 0, end: 0, page: null } };
  return other ? { ...cell, text: filled.map((piece) => piece.text.trim()).join('  '), place: { ...cell.place, start: cell.place.start + (cell.text.length - cell.text.trimStart().length) } } : cell;
}
