import { aliases } from '../../form/aliases.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { editions, requestRowsOfAnyEdition, tableIds, type FormRow, type TableId } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { align } from './align.ts';
import { units } from './figure.ts';
import { organizationsHead, requestGroupLabels } from '../../form/heads.ts';
import { behindGroups, labelOf, likeness, type Label } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';

/** A row of the document that stands for a row of the form. */
export interface AlignedRow {
  row: LocatedRow;
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
export function alignRows(table: TableId, rows: readonly LocatedRow[], form: readonly FormRow[]): AlignedRow[] {
  const likenesses = rows.map(({ cells }) => {
    const last = cells.findLastIndex((cell) => isWords(cell.text));
    return cells.map((cell, index) => (index < last && isOfGroup(cell.text) ? null : likenessesOf(table, cell.text)));
  });
  const matches = likenesses.map((cells) => form.map((formRow) => bestCell(cells, formRow.id)));
  const figures = rows.map(figureCount);
  const heads = rows.map(isHeads);
  const hasWords = likenesses.map((cells) => cells.some((cell) => cell !== null));
  const isRow = rows.map((row, d) => (figures[d] ?? 0) >= severalFigures || ((figures[d] ?? 0) > 0 && (table === 'disclosure' || row.cells.length >= (form[0]?.columns.length ?? 0))));
  const pairs = align(rows.length, form.length, {
    pair: (d, f) => (heads[d] ? null : pairScore(matches[d]?.[f], matches[d] ?? [], figures[d] ?? 0, isRow[d] ?? false, hasWords[d] ?? false)),
    skipDocument: (d) => (isRow[d] ? Math.min(figures[d] ?? 0, 3) : 0),
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

/** A row of heads, repeated behind a page's end too: its 其他 and 总计 are columns. */
function isHeads(row: BlockRow): boolean {
  const heads = row.cells.flatMap(({ text }) => (han.test(text) && columnHeads.has(labelOf(text).body) ? [labelOf(text).body] : []));
  return heads.length >= 3 || (heads.some((head) => head.length > 2) && figureCount(row) === 0);
}

const han = /\p{Script=Han}/u;

const columnHeads = new Set([...[...applicantColumns, ...reviewColumns].map((column) => column.zh), organizationsHead].map((zh) => labelOf(zh).body));

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
/** A row with this many figures is a row of table 3 or 4, with or without a label. */
export const severalFigures = 3;

interface CellMatch {
  cell: number;
  likeness: number;
}

/** A row without words can only be placed by its order, and only if it has figures. */
function pairScore(match: CellMatch | undefined, all: readonly CellMatch[], figures: number, isRow: boolean, words: boolean): number | null {
  if (!match) return null;
  if (match.likeness >= accepted) return 10 * match.likeness ** 2 + (figures > 0 ? 1 : 0);
  const readsAsAnother = all.some((other) => other.likeness >= sure);
  if (readsAsAnother || !isRow) return null;
  return words ? 0.5 : 1.5;
}

/** Two Chinese characters or more: a label or a head. 312万元 is a figure. */
export const isWords = (text: string): boolean => /\p{Script=Han}\s*\p{Script=Han}/u.test(text) && !isNumber(text);

export const isNumber = (text: string): boolean => numberLike.test(text);

const numberLike = new RegExp(`^\\s*[+-]?[\\d０-９][\\d０-９,，.．]*\\s*(${units.join('|')})?\\s*$`, 'u');

/** The label of a group of rows, or a piece of it, that stands beside them and may be repeated on each. */
export function isOfGroup(text: string): boolean {
  const { body } = labelOf(text);
  return body !== '' && body !== groupedRow && groupLabels.some((group) => group.includes(body));
}

/** A group label, or a piece of one, that is no row's in any edition: 办理结果 of 三、本年度办理结果. */
const isOfOutcomes = (text: string): boolean => isOfGroup(text) && !otherDisposition.includes(labelOf(text).body);

const otherDisposition = labelOf(requestRowsOfAnyEdition.find((row) => row.id === 'other_disposition')?.printed ?? '').body;
const groupLabels = requestGroupLabels.map((printed) => labelOf(printed).body);
/** 其他 is a row of the group 其他处理. */
const groupedRow = labelOf(requestRowsOfAnyEdition.find((row) => row.id === 'other_remaining')?.printed ?? '').body;

/** Cells that hold a number or a sign for none. */
export const figureCount = (row: BlockRow): number => row.cells.filter((cell) => isNumber(cell.text) || /^\s*[-—–/]{1,3}\s*$/u.test(cell.text)).length;

/** The form row whose label a row carries for sure, wherever it stands; null for any other row. */
export function sureRow(table: TableId, row: BlockRow): string | null {
  if (table === 'requests' && isHeads(row)) return null;
  // The last one: group labels, 其他处理 among them, stand left of it.
  for (const cell of row.cells.toReversed()) {
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
const likenessesOf = (table: TableId, text: string): ReadonlyMap<string, number> | null => likenessesIn[table](text);

function compared(table: TableId, text: string): ReadonlyMap<string, number> | null {
  if (!isWords(text) || (table === 'requests' && isOfOutcomes(text))) return null;
  const read = [text, ...behindGroups(text, requestGroupLabels)].map(labelOf);
  const found = new Map<string, number>();
  for (const [id, labels] of formLabels[table]) found.set(id, Math.max(...labels.flatMap((formLabel) => read.map((label) => likeness(label, formLabel)))));
  return found;
}

const likenessesIn: Record<TableId, (text: string) => ReadonlyMap<string, number> | null> = {
  disclosure: remembered((text) => compared('disclosure', text)),
  requests: remembered((text) => compared('requests', text)),
  review: remembered((text) => compared('review', text)),
};

const formLabels = Object.fromEntries(tableIds.map((table) => {
  const labels = new Map<string, Label[]>();
  const add = (id: string, printed: string) => labels.set(id, [...labels.get(id) ?? [], labelOf(printed)]);
  for (const edition of Object.values(editions)) {
    for (const row of edition.tables[table].rows) {
      add(row.id, row.printed);
      // 其他（其他处理）, as the dictionary has it, would take the label of its group for its own.
      if (!row.zh.includes('（')) add(row.id, row.zh);
    }
  }
  for (const alias of aliases) if (alias.table === table && labels.has(alias.means)) add(alias.means, alias.printed);
  return [table, labels];
})) as Record<TableId, Map<string, Label[]>>;
