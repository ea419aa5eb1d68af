import { aliases } from '../../form/aliases.ts';
import type { FormRow, TableId } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { align } from './align.ts';
import { labelOf, likeness, type Label } from '../../form/label.ts';

/** A row of the document that stands for a row of the form. */
export interface AlignedRow {
  row: BlockRow;
  form: FormRow;
  /** Index in `row.cells` of the cell that carries the label; -1 where the label is lost. */
  labelAt: number;
  /** How alike label and form's label are, 0 to 1; 0 where the label is lost. */
  likeness: number;
  /** True where the label is lost, or damaged so far that order and figures, not its words, placed the row. */
  doubtful: boolean;
}

/**
 * Aligns the rows of a located table with the rows of the form, in order, by label likeness and by whether they carry
 * figures. Rows that pair with nothing are heads, debris, or lost; the caller reports those that carry figures.
 */
export function alignRows(table: TableId, rows: readonly BlockRow[], form: readonly FormRow[]): AlignedRow[] {
  const labels = form.map((row) => labelsFor(table, row));
  const matches = rows.map((row) => labels.map((formLabels) => bestCell(row, formLabels)));
  const figures = rows.map(figureCount);
  const pairs = align(rows.length, form.length, {
    pair: (d, f) => pairScore(matches[d]?.[f], matches[d] ?? [], figures[d] ?? 0, hasWords(rows[d])),
    skipDocument: (d) => ((figures[d] ?? 0) >= severalFigures ? 3 : 0),
    skipForm: 1,
  });
  return pairs.flatMap(({ document, form: f }) => {
    const row = rows[document];
    const formRow = form[f];
    const match = matches[document]?.[f];
    if (!row || !formRow || !match) return [];
    const labelled = match.likeness >= accepted;
    const rival = Math.max(0, ...labels.filter((_, other) => other !== f).map((other) => cellLikeness(row.cells[match.cell], other)));
    return [{
      row, form: formRow,
      labelAt: labelled ? match.cell : -1,
      likeness: labelled ? match.likeness : 0,
      doubtful: match.likeness < sure || rival > match.likeness - 0.1,
    }];
  });
}

/** Below this a label is not taken for the form's at all. */
const accepted = 0.6;
/** From this on a label is the form's, if no other row's label is as like. */
const sure = 0.75;
/** A row with this many figures is a row of the table, with or without a label. */
const severalFigures = 3;

interface CellMatch {
  cell: number;
  likeness: number;
}

/** A row without words can only be placed by its order, and only if it has figures. */
function pairScore(match: CellMatch | undefined, all: readonly CellMatch[], figures: number, words: boolean): number | null {
  if (!match) return null;
  if (match.likeness >= accepted) return 10 * match.likeness ** 2 + (figures > 0 ? 1 : 0);
  const readsAsAnother = all.some((other) => other.likeness >= sure);
  if (readsAsAnother || figures < severalFigures) return null;
  return words ? 0.5 : 1.5;
}

const hasWords = (row: BlockRow | undefined): boolean => row?.cells.some((cell) => isWords(cell.text)) ?? false;

export const isWords = (text: string): boolean => /\p{Script=Han}{2,}/u.test(text.normalize('NFKC').replace(/\s/g, ''));

/** Cells that hold a number or a sign for none. */
export function figureCount(row: BlockRow): number {
  return row.cells.filter((cell) => /^[\s\u3000]*[+-]?[\d０-９][\d０-９,，.]*\s*\p{Script=Han}{0,2}$|^\s*[-—–/]\s*$/u.test(cell.text)).length;
}

function bestCell(row: BlockRow, formLabels: readonly Label[]): CellMatch {
  let best: CellMatch = { cell: -1, likeness: 0 };
  row.cells.forEach((cell, index) => {
    const value = cellLikeness(cell, formLabels);
    if (value > best.likeness) best = { cell: index, likeness: value };
  });
  return best;
}

function cellLikeness(cell: BlockCell | undefined, formLabels: readonly Label[]): number {
  if (!cell || !isWords(cell.text)) return 0;
  const label = labelOf(cell.text);
  return Math.max(...formLabels.map((formLabel) => likeness(label, formLabel)));
}

const labelsFor = (table: TableId, row: FormRow): Label[] => {
  const variants = aliases.filter((alias) => alias.table === table && alias.means === row.id).map((alias) => alias.printed);
  return [row.printed, row.zh, ...variants].map(labelOf);
};
