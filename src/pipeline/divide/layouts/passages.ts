import { remembered } from '../../../form/remembered.ts';
import { columnHeads, isFormWords, labelWords, labelsAndHeads, reviewHeadBeforeFigures, tableMarks } from '../../../form/words.ts';
import { wordSpans, type Span } from './word-spans.ts';

/** Words of a table, and what follows up to the next. */
export interface Passage extends Span {
  words: 'head' | 'label';
  /** Figures in rows: those of the words' own row first, if that has any; others stand in lines of their own. */
  rows: FigureRow[];
}

export interface FigureRow {
  figures: Span[];
  /** They begin in the line of their words. */
  beside: boolean;
  /** They stand in several lines. */
  wrapped: boolean;
}

/** Words and the figures behind them, in order, from the first word that only the form's tables have to the end of table 4, or of the text. */
export function passages(text: string): Passage[] {
  const start = text.search(anyMark);
  if (start < 0) return [];
  const words = wordSpans(text, start).map((span) => withoutUnit(text, span)).filter(({ from, to }) => from < to);
  const behind = words.map((span, index) => linesOf(text, span.to, figuresIn(text, span.to, words[index + 1]?.from ?? text.length)));
  const end = tableEnd(text, words, behind);
  const ownLines = behind.flatMap((lines) => lines.filter(({ line, figures }) => line > 0 && figures.length > 0));
  const lineIsCell = ownLines.filter(({ figures }) => figures.length === 1).length * 10 > ownLines.length * 9;
  return words.slice(0, end).map((span, index): Passage => {
    const rows = figureRows((behind[index] ?? []).map((each) => (lineIsCell && each.line > 0 ? asOne(each) : each)));
    const isHead = rows.length === 0 ? !isLabel(text.slice(span.from, span.to)) || isInSentence(text, span, words[index + 1])
      : rows[0]?.beside === false && !lineIsCell && isColumnHead(text.slice(span.from, span.to));
    return { ...span, words: isHead ? 'head' : 'label', rows };
  });
}

const hanIn = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, '');

const isColumnHead = remembered((words) => columnHeads.has(hanIn(words)));

/** A label of the form, with its number or without; one that is a head as well only with it. */
const isLabel = remembered((words) => {
  const number = /^\s*(\(?\s*[一二三四五六七八九十]{1,2}\s*[)、.．]|\d\s*[.、．])/u.exec(words);
  const own = hanIn(words.slice(number?.[0].length ?? 0));
  return labelWords.has(own) && (number !== null || !labelsAndHeads.has(own));
});

/** (一)予以公开的说明不够清楚: other text runs on right behind the words. */
function isInSentence(text: string, { to }: Span, next: Span | undefined): boolean {
  const behind = next?.from === to ? text.slice(next.from, next.to) : '';
  return /^\p{Script=Han}/u.test(behind) && !isFormWords(behind) && !/^[一二三四五六七八九十]{1,2}[、.．]/u.test(behind);
}

/** Blanks and line ends between their characters notwithstanding. */
const anyMark = new RegExp(tableMarks.map((mark) => [...mark].join('\\s*')).join('|'), 'u');

/** How many words there are up to the figures behind the last heads of table 4; all where another table follows. */
function tableEnd(text: string, words: readonly Span[], behind: readonly FigureLine[][]): number {
  const last = words.findLastIndex(({ from, to }) => text.slice(from, to).replace(/\s/gu, '') === reviewHeadBeforeFigures);
  const end = last < 0 ? -1 : behind.findIndex((lines, index) => index >= last && lines.length > 0);
  return end < 0 || anyMark.test(text.slice(words[end]?.to)) ? words.length : end + 1;
}

/** 元 or 件 right behind a figure, or behind a blot, is the figure's unit and begins no label. */
function withoutUnit(text: string, span: Span): Span {
  const unit = /^(万元|元|[件条项个次宗份](?=[\s\d(]|[一二三四五六七八九十]、|$))/u.exec(text.slice(span.from, span.from + 3));
  const behindFigure = /[\dA-Za-z?■□○●*#]\s?$/u.test(text.slice(Math.max(0, span.from - 2), span.from));
  return unit && behindFigure ? { from: span.from + unit[0].length, to: Math.max(span.to, span.from + unit[0].length) } : span;
}

const figure = /[-—–]\d{1,3}[-—–](?!\d)|[^\s\p{Script=Han}()[\]“”‘’"':;、，。：；]+(\s?(?:万元|元|[件条项个次宗份]))?/gu;

/** Figures between two words. White space ends a figure; brackets and quotes are not part of any, a blot is (7□1). */
function figuresIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  if (from >= to) return found;
  const between = text.slice(from, to);
  for (let match = figure.exec(between); match; match = figure.exec(between)) {
    if (/^\d+$/.test(match[0])) {
      found.push({ from: from + match.index, to: from + match.index + match[0].length });
      continue;
    }
    // `1.` and `00000021.*` end in the number of a label whose first letters are illegible.
    const trimmed = /\d\.[^\d\s]+$/u.test(match[0]) ? match[0] : match[0].replace(/^[.,*#_`~]+|[.,*#_`~]+$/gu, '');
    // - 7 - set close is a page's number.
    if (trimmed === '' || /^[-—–]\d+[-—–]$/u.test(trimmed) || /^\d\.\D*$/.test(match[0])) continue;
    const start = from + match.index + match[0].indexOf(trimmed);
    found.push({ from: start, to: start + trimmed.length });
  }
  return found;
}

interface FigureLine {
  /** Lines below the words. */
  line: number;
  figures: Span[];
}

function linesOf(text: string, from: number, figures: readonly Span[]): FigureLine[] {
  const found: FigureLine[] = [];
  let line = 0;
  let passed = from;
  for (const figure of figures) {
    for (let end = text.indexOf('\n', passed); end !== -1 && end < figure.from; end = text.indexOf('\n', end + 1)) line += 1;
    passed = figure.from;
    const last = found.at(-1);
    if (last?.line === line) last.figures.push(figure);
    else found.push({ line, figures: [figure] });
  }
  return found;
}

/** Where every cell has a line, `0 ?` is one cell. */
const asOne = ({ line, figures }: FigureLine): FigureLine => ({ line, figures: [{ from: figures[0]?.from ?? 0, to: figures.at(-1)?.to ?? 0 }] });

/** One row; or, where each line below has as many figures as stand beside the words, several: rows whose label is elsewhere. */
function figureRows(lines: readonly FigureLine[]): FigureRow[] {
  const [first, ...below] = lines;
  if (!first) return [];
  const beside = first.line === 0;
  const areRows = beside && below.length > 0 && below.every(({ figures }) => figures.length === first.figures.length);
  if (!areRows) return [{ figures: lines.flatMap(({ figures }) => figures), beside, wrapped: below.length > 0 }];
  return [{ figures: first.figures, beside, wrapped: false }, ...below.map(({ figures }) => ({ figures, beside: false, wrapped: false }))];
}
