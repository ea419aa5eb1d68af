import { join, linesOf, runsOf, type PageLine } from './lines.ts';
import type { Word } from './word.ts';

/**
 * The words of a cell as one text. Wrapped lines are put together without a space, as Chinese is. Figures on two lines
 * are one number only where the first line leaves no room for a further digit in a cell of this width (points; 0 where
 * the row says that its figures do not wrap); else two spaces keep them apart, and the reader calls them unreadable.
 */
export function cellText(words: readonly Word[], width: number): string {
  return linesOf(words).reduce((text, line, index, lines) => {
    const before = lines[index - 1];
    const apart = before && meetInFigures(before, line) && !isFull(before, width);
    return text + (apart ? '  ' : spaceInLatin(text, line)) + join(line.words).text;
  }, '');
}

/** Lines of a cell that hold figures, where it holds nothing else. */
export function figureLines(words: readonly Word[]): number {
  return words.length > 0 && words.every((word) => figure.test(word.text)) ? linesOf(words).length : 0;
}

/** Figures on one line of a cell with a gap between them: a line between two columns is not drawn. */
export function figuresStandSideBySide(words: readonly Word[]): boolean {
  return linesOf(words).some((line) => runsOf(line).filter((run) => run.every((word) => figure.test(word.text))).length > 1);
}

const figure = /^[\d０-９.,，．]+$/u;

const meetInFigures = (above: PageLine, below: PageLine): boolean =>
  figure.test(above.words.at(-1)?.text ?? '') && figure.test(below.words[0]?.text ?? '');

/** Room between text and cell border on both sides, in points: office programs leave 10.8. */
const padding = 12;

const isFull = (line: PageLine, width: number): boolean => line.right - line.left + line.size / 2 + padding >= width;

/** Whether the last line of a cell leaves no room for a further character: it may go on where the page ends. */
export function endsFull(words: readonly Word[], width: number): boolean {
  const last = linesOf(words).at(-1);
  return last !== undefined && last.right - last.left + last.size + padding >= width;
}

const spaceInLatin = (text: string, line: PageLine): string =>
  (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.words[0]?.text ?? '') ? ' ' : '');
