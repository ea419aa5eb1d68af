import { aliases } from '../../form/aliases.ts';
import { applicantColumns } from '../../form/columns.ts';
import { organizationsHead } from '../../form/heads.ts';
import { labelOf, likeness } from '../../form/label.ts';
import type { BlockRow } from '../divide/block.ts';
import { isWords } from './rows.ts';

/** What the heads of table 3 say about its columns. */
export interface ApplicantHeads {
  /** Column ids in the order in which the document prints them. */
  order: string[];
  /** Grid column of each, in that order, where the heads stand in a grid; null where they do not. */
  gridColumns: number[] | null;
  /** False where heads are missing or damaged and the form's order is assumed. */
  told: boolean;
}

interface Head {
  id: string;
  row: number;
  column: number;
}

const usual = applicantColumns.map((column) => column.id);
const group = 'organizations';
const outside = ['natural_person', 'total'];

/**
 * Reads the heads of table 3. On paper they stand in two rows: 自然人, 法人或其他组织, 总计, and below the second its five
 * kinds. Where a grid says which column is whose, its columns order them; else the order within the rows. What the heads
 * leave open follows the form.
 */
export function applicantHeads(rows: readonly BlockRow[]): ApplicantHeads {
  const heads = headsOf(rows);
  const kinds = usual.filter((id) => !outside.includes(id));
  const row = mostOf(heads.filter((head) => kinds.includes(head.id)));
  const below = heads.filter((head) => head.row === row);
  if (new Set(below.map((head) => head.id).filter((id) => kinds.includes(id))).size < kinds.length) return { order: usual, gridColumns: null, told: false };
  const ends = outside.flatMap((id) => below.find((head) => head.id === id) ?? heads.find((head) => head.id === id) ?? []);
  const all = [...below.filter((head) => kinds.includes(head.id)), ...ends];
  if (all.length === usual.length && isUnbroken(all.map((head) => head.column))) {
    const sorted = all.toSorted((a, b) => a.column - b.column);
    return { order: sorted.map((head) => head.id), gridColumns: sorted.map((head) => head.column), told: true };
  }
  const told = outerHeads(heads) !== null;
  return { order: byReading(heads, below.filter((head) => kinds.includes(head.id)).map((head) => head.id)), gridColumns: null, told };
}

/** The five kinds in the place of 法人或其他组织 among its neighbours, where these stand in one row; else as the form has it. */
function byReading(heads: readonly Head[], kinds: readonly string[]): string[] {
  const sequence = outerHeads(heads) ?? ['natural_person', group, 'total'];
  return sequence.flatMap((id) => (id === group ? kinds : [id]));
}

function outerHeads(heads: readonly Head[]): string[] | null {
  const outer = heads.filter((head) => [...outside, group].includes(head.id));
  return outer.length === 3 && new Set(outer.map((head) => head.row)).size === 1 ? outer.map((head) => head.id) : null;
}

/** Heads above the first row of figures, each of the first place it stands at. */
function headsOf(rows: readonly BlockRow[]): Head[] {
  const found = new Map<string, Head>();
  for (const [index, row] of rows.entries()) {
    if (row.cells.some((cell) => /^[\s\u3000]*[\d０-９]/u.test(cell.text))) break;
    for (const cell of row.cells) {
      const id = isWords(cell.text) ? headNamed(cell.text) : null;
      if (!id) continue;
      const before = found.get(id);
      // A head that is repeated for each row it is merged over counts where it stands lowest, beside its neighbours; of two
      // 其他 in one row the first is a piece of 法人或其他组织, misread.
      if (before && before.column !== cell.column && before.row !== index) continue;
      found.delete(id);
      found.set(id, { id, row: index, column: cell.column });
    }
  }
  return [...found.values()];
}

const labels = [
  ...applicantColumns.map(({ id, zh }) => ({
    id, labels: [zh, ...aliases.filter((alias) => alias.table === 'requests' && alias.means === id).map((alias) => alias.printed)].map(labelOf),
  })),
  { id: group, labels: [labelOf(organizationsHead)] },
];

function headNamed(text: string): string | null {
  const label = labelOf(text);
  return labels.find((column) => column.labels.some((form) => likeness(label, form) >= 0.8))?.id ?? null;
}

function mostOf(heads: readonly Head[]): number {
  const counts = new Map<number, number>();
  for (const { row } of heads) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function isUnbroken(columns: readonly number[]): boolean {
  return new Set(columns).size === columns.length && Math.max(...columns) - Math.min(...columns) === columns.length - 1;
}
