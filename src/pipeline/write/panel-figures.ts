import { addressOf, editions, requestRowsOfAnyEdition, type FormColumn, type FormRow, type TableId } from '../../form/index.ts';
import { reviewRows } from '../../form/review.ts';
import { indicators, type Indicator } from '../../indicators/index.ts';
import type { AgencyReport, PanelRow } from './rows.ts';
import { number, text, type Column } from './table.ts';

/** A figure of the panel, with the columns it takes: its value, `<name>_state`, and for money `<name>_unit`. */
export interface PanelFigure {
  columns: Record<string, Column>;
  fields: (report: ReportFigures) => PanelRow;
}

/** A report's figures by address and by indicator. */
export interface ReportFigures {
  cells: Map<string, AgencyReport['cells'][number]>;
  indicators: Map<string, AgencyReport['indicators'][number]>;
}

/** Named by its address, `_` for `.`. A form without the cell gives `not_in_form`. */
const ofCell = (table: TableId) => (row: FormRow, column: FormColumn): PanelFigure => {
  const address = addressOf(table, row.id, column.id);
  const name = address.replaceAll('.', '_');
  const words = { zh: `${row.zh}：${column.zh}`, en: `${row.en}: ${column.en}` };
  // Money is reported in 元 and in 万元, and the form of 2019 leaves that to the cell.
  const unit = column.decimal === true;
  return {
    columns: {
      [name]: number(words.zh, words.en, column.unit),
      [`${name}_state`]: text(`${words.zh}（状态）`, `${words.en} (state)`),
      ...(unit && { [`${name}_unit`]: text(`${words.zh}（单位）`, `${words.en} (unit)`) }),
    },
    fields: ({ cells }) => {
      const cell = cells.get(address);
      return {
        [name]: cell?.value ?? null,
        [`${name}_state`]: cell?.state ?? 'not_in_form',
        ...(unit && { [`${name}_unit`]: cell?.unit ?? null }),
      };
    },
  };
};

const ofIndicator = ({ id, zh, en, unit }: Indicator): PanelFigure => ({
  columns: { [id]: number(zh, en, unit), [`${id}_state`]: text(`${zh}（状态）`, `${en} (state)`) },
  fields: (report) => {
    const row = report.indicators.get(id);
    return { [id]: row?.value ?? null, [`${id}_state`]: row?.state ?? null };
  },
});

const totals = (table: TableId, rows: FormRow[]): PanelFigure[] => rows.flatMap((row) => (
  row.columns.filter((column) => column.id === 'total').map((column) => ofCell(table)(row, column))
));

/** Totals of tables 3 and 4, all of table 2 in either edition, and every indicator that has one value. */
export const panelFigures: PanelFigure[] = [
  ...totals('requests', requestRowsOfAnyEdition),
  ...totals('review', reviewRows),
  ...Object.values(editions).flatMap((edition) => edition.tables.disclosure.rows).flatMap((row) => (
    row.columns.map((column) => ofCell('disclosure')(row, column))
  )),
  ...indicators.filter((indicator) => indicator.categories === null).map(ofIndicator),
];
