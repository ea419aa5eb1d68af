import { addressOf, editions, requestRowsOfAnyEdition, type FormColumn, type FormRow, type TableId } from '../../form/index.ts';
import { reviewRows } from '../../form/review.ts';
import { indicators } from '../../indicators/index.ts';
import type { AgencyFile, AgencyReport, PanelRow } from './rows.ts';
import { flag, integer, number, text, type Column, type Table } from './table.ts';

/** A figure of the panel: the value, and beside it `<name>_state`. */
interface Figure {
  name: string;
  column: Column;
  of: (report: Figures) => StatedValue | undefined;
}

interface StatedValue {
  value: number | null;
  state: string;
}

/** A report's figures, by address and by indicator. */
interface Figures {
  cells: Map<string, StatedValue>;
  indicators: Map<string, StatedValue>;
}

const disclosed = Object.values(editions).flatMap((edition) => edition.tables.disclosure.rows.flatMap((row) => (
  row.columns.map((column) => cellFigure('disclosure', row, column))
)));

const figures: Figure[] = [
  ...requestRowsOfAnyEdition.map((row) => totalFigure('requests', row)),
  ...reviewRows.map((row) => totalFigure('review', row)),
  ...new Map(disclosed.map((figure) => [figure.name, figure])).values(),
  ...indicators.filter((indicator) => indicator.categories === null).map(({ id, zh, en, unit }): Figure => ({
    name: id,
    column: number(zh, en, unit),
    of: (report) => report.indicators.get(id),
  })),
];

export const panelTable: Table<PanelRow> = {
  name: 'panel',
  zh: '面板数据：每机构每年一行',
  en: 'Panel: a line for each body and year',
  key: ['agency_id', 'year'],
  refers: { agency_id: 'agencies', report_id: 'reports' },
  columns: {
    agency_id: text('机构代号', 'Id of the body'),
    year: integer('年度', 'Year'),
    report_id: text('年报代号', 'Id of the report'),
    edition: text('统计表版本', 'Edition of the form'),
    scope: text('口径：本机关、汇总、未明', 'Whose figures: this body, its whole area, unknown'),
    break_before: flag('与上一收录年度的统计表版本不同', 'The form differs from that of the last year on file'),
    ...Object.fromEntries(figures.flatMap(({ name, column }) => [[name, column], [`${name}_state`, stateOf(column)]])),
  },
};

/** Every year on file of every body, primary reports only; `not_in_form` where that year's form lacks the figure. */
export const panelRows = (agencies: AgencyFile[]): PanelRow[] => agencies.flatMap(({ reports }) => {
  const primaries = reports.filter(({ report }) => report.primary);
  return primaries.map((each, index): PanelRow => {
    const before = primaries[index - 1]?.report.form;
    const stated = figuresOf(each);
    return {
      agency_id: each.report.agency_id,
      year: each.report.year,
      report_id: each.report.report_id,
      edition: each.report.form,
      scope: each.report.scope,
      break_before: before !== undefined && before !== each.report.form,
      ...Object.fromEntries(figures.flatMap(({ name, of }) => {
        const figure = of(stated);
        return [[name, figure?.value ?? null], [`${name}_state`, figure?.state ?? 'not_in_form']];
      })),
    };
  });
});

const figuresOf = ({ cells, indicators: rows }: AgencyReport): Figures => ({
  cells: new Map(cells.map((cell) => [addressOf(cell.table, cell.row, cell.column), cell])),
  indicators: new Map(rows.map((row) => [row.indicator, row])),
});

function totalFigure(table: TableId, row: FormRow): Figure {
  const total = row.columns.find((column) => column.id === 'total');
  if (!total) throw new Error(`${table}.${row.id} has no column of totals`);
  return cellFigure(table, row, total);
}

/** Named by the address, `_` for `.`. */
function cellFigure(table: TableId, row: FormRow, column: FormColumn): Figure {
  return {
    name: addressOf(table, row.id, column.id).replaceAll('.', '_'),
    column: number(`${row.zh}：${column.zh}`, `${row.en}: ${column.en}`, column.unit),
    of: ({ cells }) => cells.get(addressOf(table, row.id, column.id)),
  };
}

function stateOf({ zh, en }: Column): Column {
  return text(`${zh}：状态`, `${en}: state`);
}
