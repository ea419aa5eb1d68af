import { aliases } from '../../form/aliases.ts';
import { applicantColumns } from '../../form/columns.ts';
import { organizationsHead } from '../../form/heads.ts';
import { labelOf, likeness } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import type { BlockRow } from '../divide/block.ts';
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
}

interface HeadCell {
  row: number;
  column: number;
  /** Id of the head that it is, or of their group; null where no head of the form is like it. */
  named: string | null;
}

type Heads = ReadonlyMap<string, HeadCell>;

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
  const cells = headCells(rows);
  const below = mostOf(kinds, cells);
  if (!below) return { order: isTotalFirst(cells) ? [total, ...usual.slice(0, -1)] : usual, gridColumns: null, collapsed: false, told: false };
  const beside = cells.filter((cell) => cell.row === [...below.values()][0]?.row);
  const [personCell, totalCell] = [person, total].map((id) => namedFirst(id, beside) ?? namedFirst(id, cells));
  const all = new Map([...below, ...(personCell ? [[person, personCell] as const] : []), ...(totalCell ? [[total, totalCell] as const] : [])]);
  const sorted = [...all].toSorted(([, a], [, b]) => a.column - b.column);
  const columns = sorted.map(([, cell]) => cell.column);
  // 总计 between two kinds of organizations stands in another row's columns.
  const isTogether = isUnbroken(sorted.flatMap(([id], index) => (kinds.includes(id) ? [index] : [])));
  if (all.size === usual.length && isTogether && isUnbroken(columns)) return { order: sorted.map(([id]) => id), gridColumns: columns, collapsed: false, told: true };
  const outer = mostOf([person, group, total], cells);
  const order = inOrder(outer ?? new Map()).flatMap((id) => (id === group ? inOrder(below) : [id]));
  return {
    order: outer ? order : [person, ...inOrder(below), total], gridColumns: null,
    collapsed: !isTogether || new Set(columns).size < columns.length, told: outer !== null,
  };
}

/** 总计 left of 自然人 says so much, whatever stands between: the kinds of organizations, cut by a page's end. */
function isTotalFirst(cells: readonly HeadCell[]): boolean {
  const [personCell, totalCell] = [person, total].map((id) => namedFirst(id, cells));
  return personCell !== undefined && totalCell !== undefined && personCell.row === totalCell.row && totalCell.column < personCell.column;
}

const inOrder = (heads: Heads): string[] => [...heads].toSorted(([, a], [, b]) => a.column - b.column).map(([id]) => id);

/** Cells with words above the first row of figures. */
function headCells(rows: readonly BlockRow[]): HeadCell[] {
  const end = rows.findIndex((row) => row.cells.some((cell) => /^[\s\u3000]*[\d０-９]/u.test(cell.text)));
  return rows.slice(0, end < 0 ? rows.length : end)
    .flatMap(({ cells }, row) => cells.filter((cell) => isWords(cell.text)).map(({ column, text }) => ({ row, column, named: headNamed(text) })));
}

/** The heads asked for, all in one row: the row that has most of them, at most one misread. Null where none has them all. */
function mostOf(ids: readonly string[], cells: readonly HeadCell[]): Heads | null {
  const rows = [...new Set(cells.map((cell) => cell.row))].map((row) => cells.filter((cell) => cell.row === row));
  const found = rows.map((row) => withMisread(ids, row)).toSorted((a, b) => b.size - a.size)[0];
  return found?.size === ids.length ? found : null;
}

/** A row's heads by id; where one of them is missing, the one cell beside or between the others that no head of the form is like. */
function withMisread(ids: readonly string[], row: readonly HeadCell[]): Heads {
  const found = new Map(ids.flatMap((id) => {
    const cell = namedFirst(id, row);
    return cell ? [[id, cell] as const] : [];
  }));
  const [missing, other] = ids.filter((id) => !found.has(id));
  if (missing === undefined || other !== undefined) return found;
  const columns = [...found.values()].map((cell) => cell.column);
  const unknown = row.filter((cell) => cell.named === null && isUnbroken([...columns, cell.column]));
  return unknown.length === 1 && unknown[0] ? found.set(missing, unknown[0]) : found;
}

/** A head that is merged over several columns stands where the last of its repeats in a row does; of two 其他 beside each other the first is a piece of 法人或其他组织, misread. */
const namedFirst = (id: string, cells: readonly HeadCell[]): HeadCell | undefined => {
  const named = cells.filter((cell) => cell.named === id);
  return named.findLast((cell) => cell.row === named[0]?.row);
};

const labels = [
  ...applicantColumns.map(({ id, zh }) => ({
    id, labels: [zh, ...aliases.filter((alias) => alias.table === 'requests' && alias.means === id).map((alias) => alias.printed)].map(labelOf),
  })),
  { id: group, labels: [labelOf(organizationsHead)] },
];

const headNamed = remembered((text): string | null => {
  const label = labelOf(text);
  return labels.find((column) => column.labels.some((form) => likeness(label, form) >= 0.8))?.id ?? null;
});

function isUnbroken(columns: readonly number[]): boolean {
  return new Set(columns).size === columns.length && Math.max(...columns) - Math.min(...columns) === columns.length - 1;
}
