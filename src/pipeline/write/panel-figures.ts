import { addressOf, editions, requestRowsOfAnyEdition, type FormColumn, type FormRow, type TableId } from '../../form/index.ts';
import { reviewRows } from '../../form/review.ts';
import { indicators, type Indicator } from '../../indicators/index.ts';
import { panelCategories } from './panel-categories.ts';
import type { AgencyReport, PanelRow } from './rows.ts';
import { code, number, text, type Column } from './table.ts';

/** A figure of the panel, with the columns it takes: its value, `<name>_state`, and for money `<name>_unit`. */
export interface PanelFigure {
  columns: Record<string, Column>;
  /** Sets its columns in a row of the panel. */
  fill: (row: PanelRow, report: ReportFigures) => void;
}

/** A report's figures: cells by address, indicators by id, `<id>_<category>` where they have several values. */
export interface ReportFigures {
  cells: Map<string, AgencyReport['cells'][number]>;
  indicators: Map<string, AgencyReport['indicators'][number]>;
}

/** Named by its address, `_` for `.`. A form without the cell gives `not_in_form`. */
const ofCell = (table: TableId) => (row: FormRow, column: FormColumn): PanelFigure => {
  const address = addressOf(table, row.id, column.id);
  const name = address.replaceAll('.', '_');
  const [stateName, unitName] = [`${name}_state`, `${name}_unit`];
  const words = { zh: `${row.zh}：${column.zh}`, en: `${row.en}: ${column.en}` };
  // Money is reported in 元 and in 万元, and the form of 2019 leaves that to the cell.
  const unit = column.decimal === true;
  return {
    columns: {
      [name]: number(words.zh, words.en, column.unit),
      [stateName]: code('panel_state', `${words.zh}（状态）`, `${words.en} (state)`),
      ...(unit && { [unitName]: text(`${words.zh}（单位）`, `${words.en} (unit)`) }),
    },
    fill: (panelRow, { cells }) => {
      const cell = cells.get(address);
      panelRow[name] = cell?.value ?? null;
      panelRow[stateName] = cell?.state ?? 'not_in_form';
      if (unit) panelRow[unitName] = cell?.unit ?? null;
    },
  };
};

/** Named by its id, and by its category where it has several values. */
const ofIndicator = ({ id, zh, en, unit }: Indicator, category: string | null = null): PanelFigure => {
  const name = category === null ? id : `${id}_${category}`;
  const stateName = `${name}_state`;
  const of = panelCategories[id]?.[category ?? ''];
  const words = of ? { zh: `${zh}：${of.zh}`, en: `${en}: ${of.en}` } : { zh, en };
  return {
    columns: { [name]: number(words.zh, words.en, unit), [stateName]: code('indicator_state', `${words.zh}（状态）`, `${words.en} (state)`) },
    fill: (panelRow, { indicators: rows }) => {
      const row = rows.get(name);
      panelRow[name] = row?.value ?? null;
      panelRow[stateName] = row?.state ?? null;
    },
  };
};

const totals = (table: TableId, rows: FormRow[]): PanelFigure[] => rows.flatMap((row) => (
  row.columns.filter((column) => column.id === 'total').map((column) => ofCell(table)(row, column))
));

/** Totals of tables 3 and 4, all of table 2 in either edition, and every indicator: first those that have one value. */
export const panelFigures: PanelFigure[] = [
  ...totals('requests', requestRowsOfAnyEdition),
  ...totals('review', reviewRows),
  ...Object.values(editions).flatMap((edition) => edition.tables.disclosure.rows).flatMap((row) => (
    row.columns.map((column) => ofCell('disclosure')(row, column))
  )),
  ...indicators.filter((indicator) => indicator.categories === null).map((indicator) => ofIndicator(indicator)),
  ...indicators.flatMap((indicator) => Object.keys(panelCategories[indicator.id] ?? {}).map((category) => ofIndicator(indicator, category))),
];
