import type { Word } from './word.ts';

/** Words that stand on one line of the page, from left to right. */
export interface PageLine {
  words: Word[];
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Characters of several words put together, and where each word begins in them. */
export interface JoinedWords {
  text: string;
  starts: number[];
}

/**
 * Words to lines, top to bottom. Figures are set 1 to 2 points off the baseline of the label beside them (洪泽 2023),
 * wrapped lines at least one type size apart: words belong together up to three tenths of their size. Words written
 * top to bottom are a line each.
 */
export function linesOf(words: readonly Word[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const word of words.filter((each) => !each.vertical).toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && word.baseline - line.baseline <= 0.3 * Math.min(word.size, line.size)) line.words.push(word);
    else lines.push({ words: [word], left: 0, right: 0, baseline: word.baseline, size: word.size });
  }
  const upright = words.filter((word) => word.vertical);
  for (const word of upright) lines.push({ words: [word], left: 0, right: 0, baseline: word.top + word.size, size: word.size });
  for (const line of lines) measure(line);
  return lines.toSorted((a, b) => a.baseline - b.baseline);
}

function measure(line: PageLine): void {
  line.words.sort((a, b) => a.left - b.left);
  line.left = Math.min(...line.words.map((word) => word.left));
  line.right = Math.max(...line.words.map((word) => word.right));
  line.size = Math.max(...line.words.map((word) => word.size));
}

/** Runs of words with no gap as wide as a character between them: what may be a cell of a table without drawn lines. */
export function runsOf(line: PageLine): Word[][] {
  const runs: Word[][] = [];
  let right = -Infinity;
  for (const word of line.words) {
    const run = runs.at(-1);
    if (run && word.left - right <= widestSpace * word.size) run.push(word);
    else runs.push([word]);
    right = Math.max(right, word.right);
  }
  return runs;
}

/** A gap above this many type sizes separates: no space between words is as wide. */
const widestSpace = 1.1;

/** A gap above this many type sizes is a space. Chinese and figures side by side stand a quarter apart without one. */
const narrowestSpace = 0.3;

/** Puts words of one line together, with one space where one was printed and two where a gap separates them. */
export function join(words: readonly Word[]): JoinedWords {
  let text = '';
  const starts: number[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before) text += spaceBetween(before, word);
    starts.push(text.length);
    text += word.text;
  });
  return { text, starts };
}

function spaceBetween(before: Word, word: Word): string {
  const gap = (word.left - before.right) / Math.min(before.size, word.size);
  if (gap > widestSpace) return '  ';
  return word.spaced || gap > narrowestSpace ? ' ' : '';
}
