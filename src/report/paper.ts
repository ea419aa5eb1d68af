import { group } from 'd3';
import { outcomeGroups } from '../form/index.ts';
import type { FormColumn, FormRow, TableId, Wording } from '../form/index.ts';
import { articleItem, asPrinted, printedGroups, printedHeads, printedOutcomes } from '../form/print.ts';
import type { FilledRow, FilledTable, ReportCell } from './cells.ts';
import { nameInGroup } from './row-name.ts';

// The form as it stands on paper: which heads and groups span what.

export interface PaperHead extends Wording {
  scope: 'col' | 'row' | 'rowgroup';
  columns: number;
  rows: number;
}

export interface PaperCell {
  cell: ReportCell;
  row: FormRow;
  column: FormColumn;
  /** Group printed above the column where a group begins (table 4). */
  group: Wording | null;
}

export interface PaperRow {
  /** `requests.granted`: the address of the row; table 4 is one row of several. */
  id: string;
  heads: PaperHead[];
  cells: PaperCell[];
}

/** One ruled table. Table 2 is printed as several, one for each item of article 20, each with columns of its own. */
export interface PaperBlock {
  caption: Wording | null;
  /** What the columns in front of the figures hold, for their widths. */
  labels: ('side' | 'group' | 'label')[];
  head: PaperHead[][];
  bodies: PaperRow[][];
}

/** Lays out a table as the official form prints it; rows that a report lacks leave no gap. */
export const paper = (filled: FilledTable): PaperBlock[] => layouts[filled.table](filled.rows);

const layouts: Record<TableId, (rows: FilledRow[]) => PaperBlock[]> = {
  disclosure: (rows) => [...group(rows, ({ row }) => row.number)].map(([number, own]) => ({
    caption: articleItem(number),
    labels: ['label'],
    head: [[head(printedHeads.item), ...(own[0]?.cells ?? []).map(({ column }) => head(column))]],
    bodies: [own.map((filled) => paperRow('disclosure', filled, [head(printed(filled.row), 'row')]))],
  })),

  requests: (rows) => {
    const [person, ...others] = rows[0]?.cells.map(({ column }) => column) ?? [];
    const total = others.pop();
    if (!person || !total) return [];
    const outcome = ({ row }: FilledRow) => row.group !== undefined || row.id === 'total_handled';
    const outcomes = rows.filter(outcome);
    const from = outcomes[0] ? rows.indexOf(outcomes[0]) : rows.length;
    const plain = (row: FilledRow) => paperRow('requests', row, [head(printed(row.row), 'row', 3)]);
    return [{
      caption: null,
      labels: ['side', 'group', 'label'],
      head: [
        [head(printedHeads.balanceNote, 'col', 3, 3), head(printedHeads.applicants, 'col', others.length + 2)],
        [head(person, 'col', 1, 2), head(printedHeads.organizations, 'col', others.length), head(total, 'col', 1, 2)],
        others.map((column) => head(column)),
      ],
      bodies: [rows.slice(0, from).map(plain), outcomeRows(outcomes), rows.slice(from).filter((r) => !outcome(r)).map(plain)]
        .filter((body) => body.length > 0),
    }];
  },

  review: (rows) => {
    const litigation = rows.filter(({ row }) => row.id.startsWith('litigation'));
    const [reconsideration] = rows.filter((row) => !litigation.includes(row));
    const width = (own: FilledRow[]) => own.reduce((sum, row) => sum + row.cells.length, 0);
    return [{
      caption: null,
      labels: [],
      head: [
        [...(reconsideration ? [head(printed(reconsideration.row), 'col', width([reconsideration]), 2)] : []), head(printedHeads.litigation, 'col', width(litigation))],
        litigation.map((row) => head(printed(row.row), 'col', row.cells.length)),
        rows.flatMap((row) => row.cells.map(({ column }) => head(column))),
      ],
      bodies: [[{
        id: 'review.figures',
        heads: [],
        cells: rows.flatMap(({ row, cells }) => cells.map(({ column, cell }, index) => ({ cell, row, column, group: index === 0 ? printed(row) : null }))),
      }]],
    }];
  },
};

/** Outcome rows under their side labels: one down all of them, one beside each group of numbered rows. */
function outcomeRows(rows: FilledRow[]): PaperRow[] {
  return rows.map((filled, index) => {
    const { row } = filled;
    const label = row.group ? printedGroups[row.group] : undefined;
    const members = rows.filter((other) => other.row.group === row.group);
    const alone = !label || outcomeGroups.some(({ number }) => number === row.number);
    const first = index === 0 ? [head(printedOutcomes, 'rowgroup', 1, rows.length)] : [];
    const beside = !alone && members[0] === filled ? [head(label, 'row', 1, members.length)] : [];
    return paperRow('requests', filled, [...first, ...beside, head(alone ? printed(row) : { ...printed(row), en: nameInGroup(row, 'en') }, 'row', alone ? 2 : 1)]);
  });
}

const paperRow = (table: TableId, { row, cells }: FilledRow, heads: PaperHead[]): PaperRow =>
  ({ id: `${table}.${row.id}`, heads, cells: cells.map(({ column, cell }) => ({ cell, row, column, group: null })) });

const printed = (row: FormRow): Wording => ({ zh: asPrinted(row.printed), en: row.en });

const head = ({ zh, en }: Wording, scope: PaperHead['scope'] = 'col', columns = 1, rows = 1): PaperHead => ({ zh, en, scope, columns, rows });
