import { remembered } from '../../../form/remembered.ts';
import { itemWord } from '../../../form/words.ts';
import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { placeIn, solidText, type SolidText } from '../solid-text.ts';
import { passages, type Passage } from './passages.ts';
import { wordSpans, type Span } from './word-spans.ts';

/**
 * Text whose cells nothing delimits reliably: everything run together (平潭 2020), figures behind their label with
 * single spaces, or one below the other without tabs. Only the form's own words divide it: a row is a label with the
 * figures that follow it up to the next words. Its cells are the figures as far as white space separates them; where
 * that is not one a column, the reader decides what can be known.
 */
export function squashedRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const solid = withoutNotes(solidText(lines, from, to));
  const found = passages(solid.text);
  const rows: BlockRow[] = [];
  let heads: BlockCell[] = [];
  const endHeads = () => {
    if (heads.length > 0) rows.push({ cells: heads });
    heads = [];
  };
  const cells = (spans: readonly Span[], column: number) => spans.map((span, index) => cellOf(solid, lines, span, column + index));
  const unsettled = unsettledRows(found);
  found.forEach((passage, index) => {
    const isHead = passage.words === 'head';
    const label = cellOf(solid, lines, passage, isHead ? heads.length : 0);
    if (isItem(label.text)) endHeads();
    if (isHead) heads.push(label);
    if (!isHead || passage.rows.length > 0) endHeads();
    if (!isHead) rows.push({ cells: [label, ...cells(passage.rows[0]?.figures ?? [], 1)], ...(unsettled.has(index) ? { unsettled: true } : {}) });
    for (const { figures } of isHead ? passage.rows : passage.rows.slice(1)) rows.push({ cells: cells(figures, 0) });
  });
  endHeads();
  return rows;
}

const isItem = remembered((label) => label.replace(/\s/gu, '').startsWith(itemWord));

/** Figures in a line between two labels, where others stand beside theirs: whose they are nobody can tell. */
function unsettledRows(found: readonly Passage[]): Set<number> {
  const withFigures = found.filter(({ rows }) => rows.length > 0);
  if (withFigures.filter(({ rows }) => rows[0]?.beside).length * 2 <= withFigures.length) return new Set();
  return new Set(found.flatMap(({ words, rows }, index) => {
    const next = found[index + 1];
    const isBetween = rows[0] && (!rows[0].beside || rows[0].wrapped);
    return words === 'label' && isBetween && next?.words === 'label' && next.rows.length === 0 ? [index, index + 1] : [];
  }));
}

/** Neither words nor figures: a reference to a note, （注2）; a page's number in words; what Word's bookmarks leave (忻州 2019). */
const withoutNotes = (solid: SolidText): SolidText => ({
  ...solid, text: solid.text.replace(/\((备?注[^()\n]{0,12}|\d{1,2})\)|第 ?\d{1,3} ?页( ?共 ?\d{1,3} ?页)?|\[bookmark:[^\]\n]*\]/gu, (note) => ' '.repeat(note.length)),
});

/** A line of heads and labels, each of the form's words a cell, whatever blanks stand inside and between them. */
export function wordCells(line: DocumentLine, index: number): BlockCell[] {
  const solid = solidText([line], 0, 1);
  return wordSpans(solid.text, 0).map((span, column) => {
    const cell = cellOf(solid, [line], span, column);
    return { ...cell, place: { ...cell.place, line: index + 1 } };
  });
}

function cellOf(solid: SolidText, lines: readonly DocumentLine[], { from, to }: Span, column: number): BlockCell {
  return { text: solid.text.slice(from, to).replaceAll('\n', ''), column, place: placeIn(solid, lines, from, to) };
}
