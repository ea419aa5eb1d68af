import { addressOf, editions, tableIds, type EditionId, type FormColumn, type FormId, type FormRow, type TableId } from '../../form/index.ts';
import { readingFinding, type Finding } from '../finding.ts';
import { withImplied } from './implied.ts';
import type { InputRow } from './input.ts';
import type { Cell, Report } from './report.ts';

export type CellColumn = 'agency' | 'year' | 'form' | 'table' | 'row' | 'column' | 'value' | 'source_title' | 'source_url';

type TypedForm = Extract<FormId, '2019' | '2021' | 'mixed'>;

type TypedCells = Pick<Report, 'form' | 'editions' | 'cells' | 'findings'>;

/** Which edition's rows each table of a typed-in form has. */
const tablesOf: Record<TypedForm, Record<TableId, EditionId>> = {
  '2019': { disclosure: '2019', requests: '2019', review: '2019' },
  '2021': { disclosure: '2021', requests: '2021', review: '2021' },
  // 洪泽 2023 and 2024 print the 2021 tables with 其他处理 as one row: table 3 then has the rows of 2019.
  mixed: { disclosure: '2021', requests: '2019', review: '2021' },
};

/**
 * One report's cells in form order. An empty value is a blank cell; a cell without a row, or whose value is no number
 * that its column can hold, is unreadable and named in a finding.
 */
export function typedCells(rows: InputRow<CellColumn>[]): TypedCells {
  const form = rows.map((row) => row.fields.form).find(isTypedForm);
  if (form === undefined) return { form: 'none', editions: {}, cells: [], findings: rows.map(unknownForm) };

  const findings: Finding[] = [];
  const typed = new Map<string, InputRow<CellColumn>>();
  const contradicted = new Set<string>();
  const expected = expectedCells(form);
  for (const row of rows) {
    const address = `${row.fields.table}.${row.fields.row}.${row.fields.column}`;
    const earlier = typed.get(address);
    if (row.fields.form !== form) findings.push(otherForm(row, form));
    else if (!expected.some((cell) => cell.address === address)) findings.push(unknownCell(row, address));
    else if (earlier && earlier.fields.value !== row.fields.value) {
      contradicted.add(address);
      findings.push(typedTwice(row, address, earlier));
    } else typed.set(address, row);
  }

  const cells = expected.map(({ column, ...place }): Cell => {
    const row = typed.get(place.address);
    const cell: Cell = { ...place, column: column.id, value: null, unit: column.unit, state: 'unreadable', raw: '', place: null, implied: null };
    if (!row || contradicted.has(place.address)) return cell;
    if (row.fields.value === '') return { ...cell, state: 'blank' };
    const value = figureIn(row.fields.value, column);
    if (value !== null) return { ...cell, state: 'stated', value };
    findings.push(noFigure(row, place.address));
    return cell;
  });
  const missing = cells.filter((cell) => !typed.has(cell.address)).map((cell) => cell.address);
  if (missing.length > 0) findings.push(notTranscribed(missing));
  return { form, editions: tablesOf[form], cells: withImplied(cells), findings };
}

const isTypedForm = (form: string): form is TypedForm => form in tablesOf;

function expectedCells(form: TypedForm): { address: string; table: TableId; row: string; column: FormColumn }[] {
  const rowsOf = (table: TableId): FormRow[] => editions[tablesOf[form][table]].tables[table].rows;
  return tableIds.flatMap((table) => rowsOf(table).flatMap((row) => row.columns.map((column) => (
    { address: addressOf(table, row.id, column.id), table, row: row.id, column }
  ))));
}

/** The number typed in; null where the column cannot hold it: a sign outside 增/减, decimals outside money. */
function figureIn(text: string, column: FormColumn): number | null {
  const sign = column.signed ? '[+-]?' : '';
  const fraction = column.decimal ? '(\\.\\d+)?' : '';
  if (!new RegExp(`^${sign}\\d+${fraction}$`).test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

const notTranscribed = (cells: string[]): Finding => readingFinding('read.not_transcribed', 'warning', {
  zh: `有${cells.length}格未录入，按未能识读处理。`,
  en: `${cells.length} cells were not typed in and count as unreadable.`,
}, { cells, actual: String(cells.length) });

const noFigure = ({ line, fields }: InputRow<CellColumn>, address: string): Finding => readingFinding('read.typed_figure', 'warning', {
  zh: `录入的“${fields.value}”不是这一格可填的数，按未能识读处理。`,
  en: `"${fields.value}", as typed in, is no number this cell can hold; it counts as unreadable.`,
}, { cells: [address], actual: fields.value, line });

const typedTwice = (row: InputRow<CellColumn>, address: string, earlier: InputRow<CellColumn>): Finding => readingFinding('read.typed_twice', 'warning', {
  zh: `同一格录入了两个不同的数（第${earlier.line}行为“${earlier.fields.value}”，第${row.line}行为“${row.fields.value}”），按未能识读处理。`,
  en: `One cell was typed in twice, as "${earlier.fields.value}" in line ${earlier.line} and as "${row.fields.value}" in line ${row.line}; it counts as unreadable.`,
}, { cells: [address], actual: row.fields.value, line: row.line });

const unknownCell = ({ line, fields }: InputRow<CellColumn>, address: string): Finding => readingFinding('read.typed_row', 'warning', {
  zh: `所录表格没有“${address}”这一格，本行未用。`,
  en: `The form typed in has no cell "${address}"; the row is not used.`,
}, { actual: fields.value, line });

const otherForm = ({ line, fields }: InputRow<CellColumn>, form: string): Finding => readingFinding('read.typed_row', 'warning', {
  zh: `本行注明表格为“${fields.form}”，与同一年报其他各行的“${form}”不同，本行未用。`,
  en: `This row names the form "${fields.form}" where others of the report name "${form}"; it is not used.`,
}, { actual: fields.form, line });

const unknownForm = ({ line, fields }: InputRow<CellColumn>): Finding => readingFinding('read.typed_row', 'warning', {
  zh: `不认识“${fields.form}”这种表格，本行未用。`,
  en: `The form "${fields.form}" is not known; the row is not used.`,
}, { actual: fields.form, line });
