import { aliases } from '../../form/aliases.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { editions, tableIds, type FormRow, type TableId } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import { align } from './align.ts';
import { requestGroupLabels } from '../../form/heads.ts';
import { behindGroups, labelOf, likeness, type Label } from '../../form/label.ts';

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
  const likenesses = rows.map((row) => row.cells.map((cell) => likenessesOf(table, cell.text)));
  const matches = likenesses.map((cells) => form.map((formRow) => bestCell(cells, formRow.id)));
  const figures = rows.map(figureCount);
  const pairs = align(rows.length, form.length, {
    pair: (d, f) => (isHeads(rows[d]) ? null : pairScore(matches[d]?.[f], matches[d] ?? [], figures[d] ?? 0, likenesses[d]?.some((cell) => cell !== null) ?? false)),
    skipDocument: (d) => ((figures[d] ?? 0) >= severalFigures ? 3 : 0),
    skipForm: 1,
  });
  return pairs.flatMap(({ document, form: f }) => {
    const row = rows[document];
    const formRow = form[f];
    const match = matches[document]?.[f];
    if (!row || !formRow || !match) return [];
    const labelled = match.likeness >= accepted;
    const cell = likenesses[document]?.[match.cell];
    const rival = Math.max(0, ...form.filter((other) => other !== formRow).map((other) => cell?.get(other.id) ?? 0));
    return [{
      row, form: formRow,
      labelAt: labelled ? lastRepeat(row, match.cell) : -1,
      likeness: labelled ? match.likeness : 0,
      doubtful: match.likeness < sure || rival > match.likeness - 0.1,
    }];
  });
}

/** A row of heads, repeated behind a page's end too: its 其他 is a column. */
const isHeads = (row: BlockRow | undefined): boolean => (row?.cells.filter((cell) => columnHeads.has(labelOf(cell.text).body)).length ?? 0) >= 3;

const columnHeads = new Set([...applicantColumns, ...reviewColumns].map((column) => labelOf(column.zh).body));

/** Conversions repeat a merged cell's text in every column it covers: the label's last repeat is where figures may begin. */
function lastRepeat(row: BlockRow, at: number): number {
  const text = row.cells[at]?.text.trim();
  let last = at;
  while (row.cells[last + 1]?.text.trim() === text) last += 1;
  return last;
}

/** Below this a label is not taken for the form's at all. */
const accepted = 0.6;
/** From this on a label is the form's, if no other row's label is as like. */
const sure = 0.75;
/** A row with this many figures is a row of the table, with or without a label. */
export const severalFigures = 3;

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

/** Two Chinese characters or more: a label or a head, no figure. */
export const isWords = (text: string): boolean => /\p{Script=Han}\s*\p{Script=Han}/u.test(text);

/** Cells that hold a number or a sign for none. */
export function figureCount(row: BlockRow): number {
  return row.cells.filter((cell) => /^[\s\u3000]*[+-]?[\d０-９][\d０-９,，.]*\s*\p{Script=Han}{0,2}$|^\s*[-—–/]\s*$/u.test(cell.text)).length;
}

/** The form row whose label a row carries for sure, wherever it stands; null for any other row. */
export function sureRow(table: TableId, row: BlockRow): string | null {
  for (const cell of row.cells) {
    let best: [string, number] = ['', 0];
    let next = 0;
    for (const [id, value] of likenessesOf(table, cell.text) ?? []) {
      if (value > best[1]) [next, best] = [best[1], [id, value]];
      else if (value > next) next = value;
    }
    if (best[1] >= sure && next <= best[1] - 0.1) return best[0];
  }
  return null;
}

function bestCell(cells: readonly (ReadonlyMap<string, number> | null)[], rowId: string): CellMatch {
  let best: CellMatch = { cell: -1, likeness: 0 };
  cells.forEach((likenesses, cell) => {
    const value = likenesses?.get(rowId) ?? 0;
    if (value > best.likeness) best = { cell, likeness: value };
  });
  return best;
}

/** How like a cell's words are to the label of every row of the table, whichever edition prints it; null for a cell without words. */
function likenessesOf(table: TableId, text: string): ReadonlyMap<string, number> | null {
  if (!isWords(text)) return null;
  const known = remembered[table].get(text);
  if (known) return known;
  const read = [text, ...behindGroups(text, requestGroupLabels)].map(labelOf);
  const found = new Map<string, number>();
  for (const [id, labels] of formLabels[table]) found.set(id, Math.max(...labels.flatMap((formLabel) => read.map((label) => likeness(label, formLabel)))));
  if (remembered[table].size > 20_000) remembered[table].clear();
  remembered[table].set(text, found);
  return found;
}

/** Labels recur from report to report: what was compared once need not be again. */
const remembered: Record<TableId, Map<string, ReadonlyMap<string, number>>> = { disclosure: new Map(), requests: new Map(), review: new Map() };

const formLabels = Object.fromEntries(tableIds.map((table) => {
  const labels = new Map<string, Label[]>();
  const add = (id: string, printed: string) => labels.set(id, [...labels.get(id) ?? [], labelOf(printed)]);
  for (const edition of Object.values(editions)) {
    for (const row of edition.tables[table].rows) {
      add(row.id, row.printed);
      add(row.id, row.zh);
    }
  }
  for (const alias of aliases) if (alias.table === table && labels.has(alias.means)) add(alias.means, alias.printed);
  return [table, labels];
})) as Record<TableId, Map<string, Label[]>>;
