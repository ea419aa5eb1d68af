import { addressOf, tableIds, type FormColumn, type FormRow, type TableId } from '../../src/form/index.ts';
import { numberText, type Figure } from './figure.ts';
import type { MadeUp } from './made-up.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

type State = 'stated' | 'blank' | 'not_applicable';

/** Prints every figure of a record: most as numbers, zeros in some documents as empty cells or as a sign for not applicable. */
export function printFigures(madeUp: MadeUp, style: Style, random: Random): Map<string, Figure> {
  const leaves = Object.fromEntries(tableIds.map((table) => [table, emptied(madeUp.rows[table], table === 'requests', random)]));
  return printEach(madeUp, style, random, (table, row, column, value) => leaves[table]?.(row, column, value) ?? stateOf(value, style, random));
}

/** Prints every figure of a record as a number. */
export const numberFigures = (madeUp: MadeUp, style: Style, random: Random): Map<string, Figure> => printEach(madeUp, style, random, () => 'stated');

type StateOfCell = (table: TableId, row: FormRow, column: FormColumn, value: number) => State;

function printEach({ rows, values }: MadeUp, style: Style, random: Random, stateOfCell: StateOfCell): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  const marked = style.bookmark ? random.pick([...values.keys()]) : null;
  for (const table of tableIds) {
    for (const row of rows[table]) {
      for (const column of row.columns) {
        const address = addressOf(table, row.id, column.id);
        const value = values.get(address);
        if (value === undefined) throw new RangeError(`The record has no ${address}.`);
        const state = stateOfCell(table, row, column, value);
        figures.set(address, {
          address, table, row: row.id, column: column.id, state, value: state === 'stated' ? value : null,
          text: `${address === marked ? '[bookmark: _GoBack]' : ''}${textOf(state, value, column, style, random)}`, damaged: false, determined: true,
        });
      }
    }
  }
  return figures;
}

function stateOf(value: number, style: Style, random: Random): State {
  if (value !== 0) return 'stated';
  if (random.chance(style.blanks)) return 'blank';
  return random.chance(style.none.share) ? 'not_applicable' : 'stated';
}

function textOf(state: State, value: number, column: FormColumn, style: Style, random: Random): string {
  if (state === 'stated') return numberText(value, column, style, random);
  if (state === 'not_applicable') return style.none.sign;
  return style.padding !== '' && random.chance(0.3) ? style.padding : '';
}

/**
 * Which cells a table leaves out, whatever they would say: rarely a whole column (上海 2019 leaves 总计 blank on every
 * outcome row), a whole row of zeros, or the table as a placeholder of dashes.
 */
function emptied(rows: readonly FormRow[], isRequests: boolean, random: Random): (row: FormRow, column: FormColumn, value: number) => State | null {
  const blankColumn = random.chance(0.06) ? random.pick(rows[0]?.columns ?? []).id : null;
  const totals = blankColumn === 'total' && isRequests;
  const outcomesOnly = random.chance(0.5);
  const blankRows = random.chance(0.06) ? rows.filter(() => random.chance(0.3)).map((row) => row.id) : [];
  const placeholder = random.chance(0.02) ? random.pick<State>(['blank', 'not_applicable']) : null;
  return (row, column, value) => {
    if (totals && column.id === 'total' && (row.group || !outcomesOnly)) return 'blank';
    if (value !== 0) return null;
    if (column.id === blankColumn || blankRows.includes(row.id)) return 'blank';
    return placeholder;
  };
}
