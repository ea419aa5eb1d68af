import type { FormRow } from '../form/index.ts';
import { tableNumbers } from '../form/print.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { reportWords as words } from '../i18n/report.ts';
import { cellAddress, hasNumber, isNonZero } from './cells.ts';
import type { FilledRow, FilledTable, ReportCell } from './cells.ts';
import { joinPieces, weave } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { quantity } from './quantity.ts';
import { groupOf, nameInGroup } from './row-name.ts';

/** The rows of a table that are not zero, each with its figures, as the clauses of one sentence. */
export function tableClauses(table: FilledTable, language: Language): Piece[] {
  const rows = table.rows.filter((row) => row.cells.some(({ cell }) => isNonZero(cell)));
  // Consecutive rows of one printed group are said together, so that its name comes once.
  const groups = rows.reduce<FilledRow[][]>((runs, row) => {
    const group = groupOf(row.row);
    const last = runs.at(-1);
    return group && last?.[0] && groupOf(last[0].row) === group ? [...runs.slice(0, -1), [...last, row]] : [...runs, [row]];
  }, []);
  return weave(words.tableSentence, language, {
    table: tableNumbers[table.table][language],
    clauses: joinPieces(groups.map((group) => groupClause(group, language)), say(words.betweenClauses, language)),
  });
}

/** `不予公开：属于国家秘密1件、属于行政执法案卷3件（各项均为自然人）`: what all rows of a group share is said once. */
function groupClause(rows: FilledRow[], language: Language): Piece[] {
  const group = rows[0] && groupOf(rows[0].row);
  if (!group) return rows.flatMap((row) => rowClause(row, row.row[language], language));
  const shared = rows.map(soleColumn);
  const [first] = shared;
  const together = rows.length > 1 && first !== undefined && shared.every((sole) => sole?.column.id === first.column.id);
  const name = (row: FormRow) => nameInGroup(row, language);
  const listed = joinPieces(
    rows.map((row) => (together ? total(row, name(row.row), language) : rowClause(row, name(row.row), language))),
    say(words.betweenItems, language),
  );
  return [
    ...weave(words.groupOfRows, language, { group: group[language], rows: listed }),
    ...(together ? bracketed(weave(words.groupAllOf, language, { column: linked(first.column[language], first.cell) }), language) : []),
  ];
}

/** `本年新收政府信息公开申请154件（自然人110、商业企业44）`; a row without a stated total lists its columns. */
function rowClause(filled: FilledRow, name: string, language: Language): Piece[] {
  const parts = filled.cells.filter(({ column, cell }) => column.id !== 'total' && isNonZero(cell));
  const whole = total(filled, name, language);
  // The total has said the unit.
  const hasTotal = whole.length > 0;
  const listed = joinPieces(
    parts.map(({ column, cell }) => [column[language], ...figure(cell, language, hasTotal ? null : cell.unit)]),
    say(words.betweenItems, language),
  );
  if (!hasTotal) return weave(words.rowOfColumns, language, { row: name, columns: listed });
  const sole = soleColumn(filled);
  if (sole) return [...whole, ...bracketed(weave(words.allOf, language, { column: linked(sole.column[language], sole.cell) }), language)];
  return parts.length === 0 ? whole : [...whole, ...bracketed(listed, language)];
}

/** The row's name with its total; empty where the total is not a number or is zero. */
function total({ cells }: FilledRow, name: string, language: Language): Piece[] {
  const cell = cells.find(({ column }) => column.id === 'total')?.cell;
  return cell && isNonZero(cell) ? [name, ...figure(cell, language)] : [];
}

/** The one column that makes up a row's whole total. */
function soleColumn({ cells }: FilledRow): FilledRow['cells'][number] | undefined {
  const whole = cells.find(({ column }) => column.id === 'total')?.cell;
  const parts = cells.filter(({ column, cell }) => column.id !== 'total' && isNonZero(cell));
  return parts.length === 1 && whole?.value === parts[0]?.cell.value ? parts[0] : undefined;
}

const linked = (text: string, cell: ReportCell): Piece => ({ text, address: cellAddress(cell) });

const bracketed = (inside: Piece[], language: Language): Piece[] => weave(words.inBrackets, language, { inside });

/** The number leads to its evidence, the unit follows it as plain text. */
function figure(cell: ReportCell, language: Language, unit = cell.unit): Piece[] {
  if (!hasNumber(cell)) return [];
  const [before = '', after = ''] = quantity(cell.value, unit, language).split(formatNumber(cell.value));
  return [before + (language === 'en' ? ' ' : ''), linked(formatNumber(cell.value), cell), after].filter((piece) => piece !== '');
}
