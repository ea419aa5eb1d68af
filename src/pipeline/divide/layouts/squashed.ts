import { formWords, tableMarks } from '../../../form/words.ts';
import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { placeIn, solidText, type SolidText } from '../solid-text.ts';

/**
 * Text whose cells nothing delimits reliably: everything run together (平潭 2020), figures behind their label with
 * single spaces, or one below the other without tabs. Only the form's own words divide it: a row is a label with the
 * figures that follow it up to the next words. Its cells are the figures as far as white space separates them; where
 * that is not one a column, the reader decides what can be known.
 */
export function squashedRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const solid = withoutNotes(solidText(lines, from, to));
  const start = tableStart(solid.text);
  if (start < 0) return [];
  const rows: BlockRow[] = [];
  let heads: BlockCell[] = [];
  for (const passage of passages(solid.text, start)) {
    const label = cellOf(solid, lines, passage.from, passage.to, heads.length);
    if (passage.figures.length === 0) heads.push(label);
    else {
      if (heads.length > 0) rows.push({ cells: heads });
      heads = [];
      rows.push({ cells: [label, ...passage.figures.map(([a, b], index) => cellOf(solid, lines, a, b, index + 1))] });
    }
  }
  return heads.length > 0 ? [...rows, { cells: heads }] : rows;
}

/** A reference to a note, （注2）, is neither words nor figure. */
const withoutNotes = (solid: SolidText): SolidText => ({
  ...solid, text: solid.text.replace(/\((备?注[^()\n]{0,12}|\d{1,2})\)/gu, (note) => ' '.repeat(note.length)),
});

/** A line of heads and labels, each of the form's words a cell, whatever blanks stand inside and between them. */
export function wordCells(line: DocumentLine, index: number): BlockCell[] {
  const solid = solidText([line], 0, 1);
  return wordSpans(solid.text, 0).map(({ from, to }, column) => {
    const cell = cellOf(solid, [line], from, to, column);
    return { ...cell, place: { ...cell.place, line: index + 1 } };
  });
}

function tableStart(text: string): number {
  const compact = tableMarks.map((mark) => indexOfSpaced(text, mark)).filter((index) => index >= 0);
  return compact.length === 0 ? -1 : Math.min(...compact);
}

/** Where `word` begins in `text`, blanks and line ends between its characters notwithstanding. */
const indexOfSpaced = (text: string, word: string): number => text.search(new RegExp([...word].join('\\s*'), 'u'));

interface Passage {
  /** The words: from, to (exclusive) in the solid text, with an enumerator directly before them. */
  from: number;
  to: number;
  /** Figures behind them, each from and to. */
  figures: [number, number][];
}

/** Words and the figures behind them, in order, to the end of the text. */
function passages(text: string, start: number): Passage[] {
  const words = wordSpans(text, start).map((span) => withoutUnit(text, span)).filter(({ from, to }) => from < to);
  return words.map(({ from, to }, index) => {
    const next = words[index + 1]?.from ?? text.length;
    return { from, to, figures: figuresIn(text, to, next) };
  });
}

/** 元 or 件 right behind a figure is the figure's unit and begins no label. */
function withoutUnit(text: string, span: { from: number; to: number }): { from: number; to: number } {
  const unit = /^(万元|元|[件条项个次宗份](?=[\s\d]|$))/u.exec(text.slice(span.from, span.from + 3));
  const behindFigure = /\d\s?$/u.test(text.slice(Math.max(0, span.from - 2), span.from));
  return unit && behindFigure ? { from: span.from + unit[0].length, to: Math.max(span.to, span.from + unit[0].length) } : span;
}

/** Form words, and runs of other Chinese text between them, as spans that cover all Chinese characters from `start`. */
function wordSpans(text: string, start: number): { from: number; to: number }[] {
  const at: number[] = [];
  for (let index = start; index < text.length; index += 1) if (isHan(text[index] ?? '')) at.push(index);
  const han = at.map((index) => text[index]).join('');
  const spans: { from: number; to: number }[] = [];
  let free = 0;
  const addOther = (upTo: number) => {
    for (let a = free; a < upTo; a += 1) {
      let b = a;
      while (b + 1 < upTo && !/\d/.test(text.slice(at[b], at[b + 1]))) b += 1;
      spans.push({ from: at[a] ?? 0, to: (at[b] ?? 0) + 1 });
      a = b;
    }
  };
  for (const match of han.matchAll(wordPattern)) {
    addOther(match.index);
    spans.push({ from: at[match.index] ?? 0, to: (at[match.index + match[0].length - 1] ?? 0) + 1 });
    free = match.index + match[0].length;
  }
  addOther(at.length);
  return withEnumerators(text, spans);
}

/** Gives each label its enumerator, 2. or (七) or 四、; a span that was nothing but an enumerator is gone. */
function withEnumerators(text: string, spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const span of spans) {
    const from = enumeratorBefore(text, span.from);
    for (let last = result.at(-1); last && last.to > from; last = result.at(-1)) {
      if (last.from < from) last.to = from;
      else result.pop();
    }
    result.push({ from, to: span.to });
  }
  return result;
}

const wordPattern = new RegExp(formWords.join('|'), 'gu');

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** The digit of `2.` or `3、` right before a label is the label's, not the last figure's (2200003252.没有…). */
function enumeratorBefore(text: string, from: number): number {
  const before = /(\d\s*[.、．]|[(]?\s*[一二三四五六七八九十]{1,2}\s*[)、.．])\s*$/u.exec(text.slice(Math.max(0, from - 8), from));
  return before ? from - before[0].length : from;
}

/** Figures between two words. White space ends a figure; brackets and quotes are not part of any, a blot is (7□1). */
function figuresIn(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.slice(from, to).matchAll(/[-—–]\d{1,3}[-—–](?!\d)|[^\s\p{Script=Han}()[\]“”‘’"':;、，。：；]+(\s?(?:万元|元|[件条项个次宗份]))?/gu)) {
    const trimmed = match[0].replace(/^[.,*#_`~]+|[.,*#_`~]+$/gu, '');
    // - 7 - set close is a page's number.
    if (trimmed === '' || /^[-—–]\d+[-—–]$/u.test(trimmed)) continue;
    const start = from + match.index + match[0].indexOf(trimmed);
    found.push([start, start + trimmed.length]);
  }
  return found;
}

function cellOf(solid: SolidText, lines: readonly DocumentLine[], from: number, to: number, column: number): BlockCell {
  return { text: solid.text.slice(from, to).replaceAll('\n', ''), column, place: placeIn(solid, lines, from, to) };
}
