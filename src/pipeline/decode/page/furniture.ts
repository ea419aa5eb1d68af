import { linesOf, runsOf, type PageLine } from './lines.ts';
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

/** - 3 -, 第3页, 3/5, a bare 3. */
const pageNumber = /^(?:[-–—―·~〜]+|第|page)?(\d{1,3})(?:[-–—―·~〜]+|页|(?:页?[/／,，共]+|of)\d{1,3}页?)?$/iu;

/**
 * Page numbers count with the pages. A bare number does so on two pages at least and is no figure of a table; one with
 * its dashes may stand in the last row of a table that runs to the page's edge.
 */
function pageNumbers(margins: readonly Margin[]): Word[] {
  const found = margins.flatMap(({ page, lines }) => lines.flatMap(runsOf).flatMap((run) => {
    const printed = pageNumber.exec(plain(run));
    if (!printed) return [];
    const bare = printed[0] === printed[1];
    return bare && run.some((word) => !isAlone(word, lines, page)) ? [] : [{ run, bare, page, offset: Number(printed[1]) - page.number }];
  }));
  return found.filter(({ bare, page, offset }) => !bare || found.some((other) => other.page !== page && other.offset === offset)).flatMap(({ run }) => run);
}

const isAlone = (word: Word, lines: readonly PageLine[], page: PageOfWords): boolean =>
  !page.isInTable(word) && lines.some((line) => line.words.includes(word) && runsOf(line).length === 1);

/** Lines that stand in the margin of at least half of the pages, equal but for their numbers. */
function runningLines(margins: readonly Margin[]): Word[] {
  const found = margins.flatMap(({ page, lines }) => lines.filter((line) => isWithin(page, line, runningMargin) && !line.words.some(page.isInTable)).map((line) => ({
    words: line.words, page, key: `${Math.round(line.baseline / 4)} ${plain(line.words).replace(/\d+/g, '#')}`,
  })));
  const enough = Math.max(2, margins.length / 2);
  return found.filter(({ key }) => new Set(found.filter((other) => other.key === key).map(({ page }) => page)).size >= enough).flatMap(({ words }) => words);
}

const plain = (words: readonly Word[]): string => words.map((word) => word.text).join('').normalize('NFKC');
