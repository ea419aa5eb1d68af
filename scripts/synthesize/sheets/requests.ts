import type { FormColumn, FormRow } from '../../../src/form/index.ts';
import { printedHeads } from '../../../src/form/print.ts';
import { cell, type Sheet, type SheetCell, type SheetRow } from '../sheet.ts';
import { groupLabels, labelColumns } from './groups.ts';
import { body, figureCells, head, headText, labelCell, word, type SheetSource } from './source.ts';

/** Table 3: columns of labels, seven of figures. */
export function requestsSheet(source: SheetSource): Sheet {
  const { rows: { requests: rows } } = source.madeUp;
  const columns = orderOf(rows[0]?.columns ?? [], source);
  const groupsOf = groupLabels(rows, source.style, (words) => word(words, source));
  const printedRows = rows.flatMap((row): SheetRow[] => {
    const { above, beside, span } = groupsOf(row);
    const figures = figureCells('requests', row, columns, source);
    const figuresTold = isSubtotal(row, rows) ? unlessEmpty(figures) : figures;
    return [
      ...above.map((text) => head([cell(text), ...columns.map(() => cell(''))])),
      body(row.id, [...beside, labelCell('requests', row, span, source), ...figuresTold]),
    ];
  });
  return { table: 'requests', width: labelColumns(source.style) + columns.length, rows: [...heads(columns, source), ...printedRows] };
}

/** 其他处理 printed above its three rows. */
const isSubtotal = (row: FormRow, rows: readonly FormRow[]): boolean => row.id === 'other_disposition'
  && rows.some((other) => other.group === 'other' && other !== row);

/** A subtotal without any figure looks like the label of its group: nobody can tell that it is a row. */
function unlessEmpty(cells: readonly SheetCell[]): SheetCell[] {
  const empty = cells.every((each) => each.figure?.state === 'blank');
  return cells.map((each) => (each.figure && empty ? { ...each, figure: { ...each.figure, determined: false } } : each));
}

/** Three rows: 申请人情况; 自然人, 法人或其他组织, 总计; the five organizations. */
function heads(columns: readonly FormColumn[], source: SheetSource): SheetRow[] {
  const isSingle = (column: FormColumn): boolean => column.id === 'natural_person' || column.id === 'total';
  const organizations = columns.filter((column) => !isSingle(column));
  const second = columns.flatMap((column) => {
    if (isSingle(column)) return [cell(headText('requests', column, source), 1, 2)];
    return column === organizations[0] ? [cell(word(printedHeads.organizations.zh, source), organizations.length)] : [];
  });
  return [
    head([cell(word(printedHeads.balanceNote.zh, source), labelColumns(source.style), 3), cell(word(printedHeads.applicants.zh, source), columns.length)]),
    head(second),
    head(organizations.map((column) => cell(headText('requests', column, source)))),
  ];
}

function orderOf(columns: readonly FormColumn[], { style, random }: SheetSource): FormColumn[] {
  const total = columns.filter((column) => column.id === 'total');
  const person = columns.filter((column) => column.id === 'natural_person');
  const organizations = columns.filter((column) => !total.includes(column) && !person.includes(column));
  switch (style.columns) {
    case 'total first': return [...total, ...person, ...organizations];
    case 'organizations shuffled': return [...person, ...random.shuffle(organizations), ...total];
    case 'form': return [...columns];
  }
}
