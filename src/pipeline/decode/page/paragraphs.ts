import { runsOf, type PageLine } from './lines.ts';

/** Measures of a document's running text, in points. */
export interface TextBody {
  left: number;
  right: number;
  /** Type size of most lines. */
  size: number;
}

/**
 * Lines of a page put together to paragraphs: a line that reaches the right edge of the text goes on in the next where
 * that begins at the left edge. A title set large over several lines, in the middle or at the right, is one line, too, where
 * `mayHaveTitle` and no table has begun: labels in cells may be set larger than the text.
 */
export function paragraphsOf(lines: readonly PageLine[], body: TextBody, mayHaveTitle: boolean): PageLine[][] {
  const paragraphs: PageLine[][] = [];
  let isAbove = mayHaveTitle;
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    isAbove &&= runsOf(line).length === 1;
    if (before && followsOn(before, line) && (isProseGoingOn(before, line, body) || (isAbove && isTitleGoingOn(before, line, body)))) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The text body as the wide lines of all pages show it; where there are none nothing reaches its right edge. */
export function textBody(lines: readonly PageLine[], pageWidth: number): TextBody {
  const wide = lines.filter((line) => line.right - line.left > 0.6 * pageWidth && runsOf(line).length === 1);
  return {
    left: quantile(wide.map((line) => line.left), 0.25, 0),
    right: quantile(wide.map((line) => line.right), 0.75, Infinity),
    size: quantile((wide.length > 0 ? wide : lines).map((line) => line.size), 0.5, 0),
  };
}

function quantile(values: readonly number[], share: number, otherwise: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? otherwise;
}

/** Same type, next line. */
function followsOn(before: PageLine, line: PageLine): boolean {
  const sameSize = Math.abs(before.size - line.size) <= 0.1 * line.size;
  return sameSize && line.baseline - before.baseline <= 2.4 * line.size && hasHan(before) && isText(before) && isText(line);
}

/** No gaps, not mostly figures, and no three of them one behind the other: those are rows of a table. */
function isText(line: PageLine): boolean {
  const isFigure = line.words.map((word) => /^([\d.,０-９]+|[-—–/]+)$/u.test(word.text));
  const isRow = isFigure.some((figure, index) => figure && isFigure[index + 1] && isFigure[index + 2]);
  return runsOf(line).length === 1 && !isRow && isFigure.filter(Boolean).length <= line.words.length / 2;
}

const hasHan = (line: PageLine): boolean => line.words.some((word) => /\p{Script=Han}/u.test(word.text));

/** A full line that begins with the text or is indented, and goes on at the left edge. */
function isProseGoingOn(before: PageLine, line: PageLine, body: TextBody): boolean {
  const isWide = before.right >= body.right - 1.5 * before.size && before.left <= body.left + 3 * before.size;
  return isWide && line.left <= body.left + 0.8 * line.size && !isNumbered(line);
}

/** 一、 and （一） begin a heading, also where paragraphs are not indented. */
const isNumbered = (line: PageLine): boolean => /^[(（]?[一二三四五六七八九十]{1,3}[、)）]/u.test(line.words.map((word) => word.text).join(''));

function isTitleGoingOn(before: PageLine, line: PageLine, body: TextBody): boolean {
  const below = [before.left + before.right - line.left - line.right, 2 * (before.right - line.right)].some((twice) => Math.abs(twice) / 2 <= line.size);
  return below && line.size > 1.15 * body.size && !isNumbered(line);
}
