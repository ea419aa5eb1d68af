import { requestRowsOfAnyEdition } from '../../../src/form/index.ts';
import type { Figure } from '../figure.ts';
import { figuresOf, type Sheet } from '../sheet.ts';

const outcomes = new Set(requestRowsOfAnyEdition.filter((row) => row.group).map((row) => row.id));

/**
 * Figures of rows that end in empty cells, in text that fills every row up to the table's width or drops what is empty at
 * a line's end. A row 0 _ 0 3 0 _ and one that has lost its second cell, 0 [1] _ 0 3 0, are the same text: nobody can
 * tell them apart. Only where all other rows of table 3 of the kind leave the same column empty is it the column's habit.
 */
export function openEnds(sheet: Sheet): Set<string> {
  const rows = sheet.rows.flatMap((row) => {
    const figures = figuresOf(row);
    return figures.length > 1 && figures.some(isFilled) ? [{ figures, kind: outcomes.has(row.id ?? '') }] : [];
  });
  return new Set(rows.filter(({ figures, kind }) => {
    const end = figures.findLastIndex(isFilled) + 1;
    const others = rows.filter((other) => sheet.table === 'requests' && other.figures !== figures && other.kind === kind);
    return end < figures.length && (others.length === 0 || others.some((other) => other.figures.slice(end, end + 1).some(isFilled)));
  }).flatMap(({ figures }) => figures.map((figure) => figure.address)));
}

const isFilled = (figure: Figure): boolean => figure.text.replace(/\[bookmark[^\]]*\]/, '').trim() !== '';
