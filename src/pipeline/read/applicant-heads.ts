import { aliases } from '../../form/aliases.ts';
import { applicantColumns } from '../../form/columns.ts';
import { organizationsHead } from '../../form/heads.ts';
import { labelOf, likeness } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { isWords } from './cell-words.ts';

/** What the heads of table 3 say about its columns. */
export interface ApplicantHeads {
  /** Column ids in the order in which the document prints them. */
  order: string[];
  /** Grid column of each, in that order, where the heads stand in a grid; null where they do not. */
  gridColumns: number[] | null;
  /** Merged heads have left one cell each: heads of two rows stand in the same columns. */
  collapsed: boolean;
  /** False where heads are missing or damaged and the form's order is assumed. */
  told: boolean;
  /** The form's order is assumed, and heads that are legible stand in another: nobody can tell whose the columns are. */
  outOfOrder: boolean;
}

interface HeadCell {
  row: number;
  column: number;
  /** Id of the head that it is, or of their group; null where no head of the form is like it. */
  named: string | null;
}

type Heads = ReadonlyMap<string, HeadCell>;

interface HeadRow {
  cells: HeadCell[];
  /** By the head that it is; one merged over several columns stands where its last repeat does; of two 其他 beside each other the first is a piece of 法人或其他组织, misread. */
  named: Heads;
}

const usual = applicantColumns.map((column) => column.id);
const group = 'organizations';
const [person = '', total = ''] = [usual[0], usual.at(-1)];
const kinds = usual.slice(1, -1);

/**
 * Reads the heads of table 3, given the rows above its first row of figures. On paper they stand in two rows: 自然人,
 * 法人或其他组织, 总计, and below the second its five kinds. Where a grid says which column is whose, its columns order
 * them; else the order within the rows. One head that is misread is the one that its row lacks; what more of them leave
 * open follows the form.
 */
export function applicantHeads(rows: readonly BlockRow[]): ApplicantHeads {
  const above = headRows(rows);
  const below = mostOf(kinds, above);
  if (!below) return { order: isTotalFirst(above) ? [total, ...usual.slice(0, -1)] : usual, gridColumns: null, collapsed: false, told: false, outOfOrder: above.some(isOutOfOrder) };
  const beside = above.find(({ cells: [first] }) => first?.row === below.get(kinds[0] ?? '')?.row);
  const [personCell, totalCell] = [person, total].map((id) => beside?.named.get(id) ?? above.find(({ named }) => named.has(id))?.named.get(id));
  const all = new Map([...below, ...(personCell ? [[person, personCell] as const] : []), ...(totalCell ? [[total, totalCell] as const] : [])]);
  const sorted = [...all].toSorted(([, a], [, b]) => a.column - b.column);
  const columns = sorted.map(([, cell]) => cell.column);
  // 总计 between two kinds of organizations stands in another row's columns.
  const isTogether = isUnbroken(sorted.flatMap(([id], index) => (kinds.includes(id) ? [index] : [])));
  if (all.size === usual.length && isTogether && isUnbroken(columns)) return { order: sorted.map(([id]) => id), gridColumns: columns, collapsed: false, told: true, outOfOrder: false };
  const outer = mostOf([person, group, total], above);
  const order = inOrder(outer ?? new Map()).flatMap((id) => (id === group ? inOrder(below) : [id]));
  return {
    order: outer ? order : [person, ...inOrder(below), total], gridColumns: null,
    collapsed: !isTogether || new Set(columns).size < columns.length, told: outer !== null, outOfOrder: false,
  };
}

/** 总计 left of 自然人 says so much, whatever stands between: the kinds of organizations, cut by a page's end. */
function isTotalFirst(above: readonly HeadRow[]): boolean {
  const [personCell, totalCell] = [person, total].map((id) => above.find(({ named }) => named.has(id))?.named.get(id));
  return personCell !== undefined && totalCell !== undefined && personCell.row === totalCell.row && totalCell.column < personCell.column;
}

/** Kinds of organizations in another order than the form's, or, where all five stand there, one of them in another place. */
function isOutOfOrder({ cells, named }: HeadRow): boolean {
  const legible = kinds.filter((id) => named.has(id));
  const columns = legible.map((id) => named.get(id)?.column ?? 0);
  const places = cells.filter((cell) => cell.named === null || kinds.includes(cell.named)).map((cell) => cell.column).toSorted((a, b) => a - b);
  return columns.some((column, at) => column < (columns[at - 1] ?? 0))
    || (places.length === kinds.length && legible.some((id) => places[kinds.indexOf(id)] !== named.get(id)?.column));
}

const inOrder = (heads: Heads): string[] => [...heads].toSorted(([, a], [, b]) => a.column - b.column).map(([id]) => id);

/** The rows above the first row of figures that have cells with words. */
function headRows(rows: readonly BlockRow[]): HeadRow[] {
  const found: HeadRow[] = [];
  const end = firstOfFigures(rows);
  for (let row = 0; row < end; row += 1) {
    const cells: HeadCell[] = [];
    for (const { column, text } of rows[row]?.cells ?? []) if (isWords(text)) cells.push({ row, column, named: headNamed(text) });
    if (cells.length > 0) found.push({ cells, named: new Map(cells.flatMap((cell) => (cell.named === null ? [] : [[cell.named, cell]]))) });
  }
  return found;
}

/**
 * Index of the first row of figures: it has a cell that begins with a digit, beside others. What stands alone between the
 * heads is a page's number, or a scrap like 4年. How many rows there are where none is such.
 */
export function firstOfFigures(rows: readonly BlockRow[]): number {
  const first = rows.findIndex(({ cells }) => cells.some(beginsWithDigit) && cells.filter(({ text }) => text.trim() !== '').length > 1);
  return first < 0 ? rows.length : first;
}

const beginsWithDigit = ({ text }: BlockCell): boolean => /^[\s\u3000]*[\d０-９]/u.test(text);

/** The heads asked for, all in one row: the row that has most of them, at most one misread. Null where none has them all. */
function mostOf(ids: readonly string[], rows: readonly HeadRow[]): Heads | null {
  for (const row of rows) {
    const found = withMisread(ids, row);
    if (found.size === ids.length) return found;
  }
  return null;
}

/** A row's heads by id; where one of them is missing, the one cell beside or between the others that no head of the form is like. */
function withMisread(ids: readonly string[], { cells, named }: HeadRow): Heads {
  const found = new Map<string, HeadCell>();
  for (const id of ids) {
    const cell = named.get(id);
    if (cell) found.set(id, cell);
  }
  if (found.size !== ids.length - 1) return found;
  const missing = ids.find((id) => !found.has(id)) ?? '';
  const columns = [...found.values()].map((cell) => cell.column);
  const unknown = cells.filter((cell) => cell.named === null && isUnbroken([...columns, cell.column]));
  return unknown.length === 1 && unknown[0] ? found.set(missing, unknown[0]) : found;
}

const labels = [
  ...applicantColumns.map(({ id, zh }) => ({
    id, labels: [zh, ...aliases.filter((alias) => alias.table === 'requests' && alias.means === id).map((alias) => alias.printed)].map(labelOf),
  })),
  { id: group, labels: [labelOf(organizationsHead)] },
];

/** From this on words are a head of the form. */
const alike = 0.8;

const headNamed = remembered((text): string | null => {
  const label = labelOf(text);
  return labels.find((column) => column.labels.some((form) => likeness(label, form, alike) >= alike))?.id ?? null;
});

function isUnbroken(columns: readonly number[]): boolean {
  return new Set(columns).size === columns.length && Math.max(...columns) - Math.min(...columns) === columns.length - 1;
}
