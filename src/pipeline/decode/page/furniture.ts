import { group } from 'd3';
import { linesOf, runsOf, type PageLine } from './lines.ts';
import { pageNumberIn } from './page-number.ts';
import type { Word } from './word.ts';

/** A page, and whether a word of it stands in a drawn table. */
export interface PageOfWords {
  /** Counts from 1. */
  number: number;
  height: number;
  words: readonly Word[];
  isInTable: (word: Word) => boolean;
}

/** Words that the pages carry and the document does not say: page numbers, running heads and feet. */
export function furnitureOf(pages: readonly PageOfWords[]): Set<Word> {
  const margins = pages.map((page): Margin => ({ page, lines: linesOf(page.words.filter((word) => isWithin(page, word, numberMargin))) }));
  return new Set([...pageNumbers(margins), ...runningLines(margins)]);
}

/** What stands near a page's upper and lower edge. */
interface Margin {
  page: PageOfWords;
  lines: PageLine[];
}

/** Share of a page's height in which a page number may stand; official papers set it 28 mm above the lower edge. */
const numberMargin = 0.12;
/** Running heads and feet keep nearer to the edge; further in, lines that repeat are heads of a table across pages. */
const runningMargin = 0.075;

const isWithin = (page: PageOfWords, { baseline }: { baseline: number }, margin: number): boolean =>
  baseline < page.height * margin || baseline > page.height * (1 - margin);

/** 3/5 and a bare 3 may be page numbers, and may be figures. */
const plainNumber = /^(\d{1,3})(?:[/／]\d{1,3})?$/u;

/** What may be a page number: its number less that of the page is the same on all pages. */
interface Candidate {
  run: Word[];
  page: PageOfWords;
  offset: number;
  /** `sure` with its dashes, `alone` on its line and outside tables, `set apart` where type or height differ from the figures beside it. */
  kind: 'sure' | 'alone' | 'set apart';
}

/**
 * Page numbers count with the pages. One without dashes does so on two pages at least, at the same height, outside a table;
 * one that stands in a table, which a browser prints to the page's edge and over the foot, at the same place.
 */
function pageNumbers(margins: readonly Margin[]): Word[] {
  const found = margins.flatMap(({ page, lines }) => lines.flatMap((line) => runsOfOneType(line).flatMap((run) => candidate(run, line, page) ?? [])));
  return found.filter((one) => one.kind === 'sure' || found.some((other) => (
    other.page !== one.page && other.offset === one.offset && (one.kind === 'alone' ? sameHeight(one.run, other.run) : samePlace(one.run, other.run))
  ))).flatMap(({ run }) => run);
}

function candidate(run: Word[], line: PageLine, page: PageOfWords): Candidate | null {
  const text = plain(run);
  const sure = pageNumberIn(text);
  const number = sure ?? plainNumber.exec(text)?.[1];
  if (number === undefined) return null;
  const isAlone = runsOf(line).length === 1 && !run.some(page.isInTable);
  // — 0 — may be three cells of a row.
  if (!isAlone && !isSetApart(run, page)) return null;
  return { run, page, offset: Number(number) - page.number, kind: sure !== null ? 'sure' : isAlone ? 'alone' : 'set apart' };
}

/** A foot printed over a table is told from the row beside it by its type and its height. */
const runsOfOneType = (line: PageLine): Word[][] =>
  [...group(line.words, (word) => `${Math.round(word.size * 10)} ${Math.round(word.baseline * 2)}`).values()].flatMap((words) => runsOf({ ...line, words }));

/** Figures of a table share type and baseline with others on their row. */
function isSetApart(run: readonly Word[], page: PageOfWords): boolean {
  const [first] = run;
  return first !== undefined && !page.words.some((word) => (
    word !== first && !run.includes(word) && /^([\d０-９.,]+|[-–—/]+)$/u.test(word.text) && Math.abs(word.baseline - first.baseline) <= 0.3 && Math.abs(word.size - first.size) <= 0.1
  ));
}

/** Odd and even pages may have theirs on different sides. */
const sameHeight = ([a]: readonly (Word | undefined)[], [b]: readonly (Word | undefined)[]): boolean =>
  a !== undefined && b !== undefined && near(a.baseline, b.baseline) && near(a.size, b.size);

const near = (x: number, y: number): boolean => Math.abs(x - y) <= 2;

function samePlace([a]: readonly Word[], [b]: readonly Word[]): boolean {
  return sameHeight([a], [b]) && a !== undefined && b !== undefined
    && (near(a.left, b.left) || near(a.right, b.right) || near(a.left + a.right, b.left + b.right));
}

/** Lines of words that stand in the margin of at least half of the pages, equal but for their numbers. */
function runningLines(margins: readonly Margin[]): Word[] {
  const found = margins.flatMap(({ page, lines }) => lines.filter((line) => isRunning(line, page)).map((line) => ({
    words: line.words, page, key: `${Math.round(line.baseline / 4)} ${plain(line.words).replace(/\d+/g, '#')}`,
  })));
  const enough = Math.max(2, margins.length / 2);
  return found.filter(({ key }) => new Set(found.filter((other) => other.key === key).map(({ page }) => page)).size >= enough).flatMap(({ words }) => words);
}

const isRunning = (line: PageLine, page: PageOfWords): boolean =>
  isWithin(page, line, runningMargin) && /\p{L}/u.test(plain(line.words)) && !line.words.some(page.isInTable);

const plain = (words: readonly Word[]): string => words.map((word) => word.text).join('').normalize('NFKC');
