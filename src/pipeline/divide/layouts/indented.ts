import type { DocumentLine } from '../../decode/document.ts';

/**
 * Whether tabs only indent the text: what programs take out of a page's source keeps its indentation, every cell a line
 * behind as many tabs as its element is deep. Then hardly a line has a tab behind its first word. Behind one tab a cell a
 * line is a layout of its own (湘西 2023), as long as blank lines end its rows.
 */
export function isIndentedText(lines: readonly DocumentLine[]): boolean {
  let [deep, separated, run, longestRun] = [0, 0, 0, 0];
  for (const { text, row } of lines) {
    run = !row && text.startsWith('\t') ? run + 1 : 0;
    if (row || !text.includes('\t')) continue;
    longestRun = Math.max(longestRun, run);
    if (/^\t{2,}[^\t]*\S[^\t]*$/.test(text)) deep += 1;
    else if (/\S[^\t]*\t/.test(text)) separated += 1;
  }
  const indented = Math.max(deep, longestRun);
  return indented >= fewestLines && indented > 10 * separated;
}

/** A line of such text: one cell behind its indentation. */
export const isIndentedLine = ({ text, row }: DocumentLine): boolean => !row && /^\t+[^\t]*\S[^\t]*\t*$/.test(text);

/** No row of the form has as many cells; a table of another has not as many rows with one cell each. */
const fewestLines = 60;
