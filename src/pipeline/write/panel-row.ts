import { addressOf } from '../../form/index.ts';
import { panelFigures } from './panel-figures.ts';
import type { AgencyReport, PanelRow } from './rows.ts';

/** A primary report's line of the panel; `before` is the same body's primary report last on file. */
export function panelRow({ report, cells, indicators }: AgencyReport, before: AgencyReport | undefined): PanelRow {
  const figures = {
    cells: new Map(cells.map((cell) => [addressOf(cell.table, cell.row, cell.column), cell])),
    indicators: new Map(indicators.map((row) => [row.category === null ? row.indicator : `${row.indicator}_${row.category}`, row])),
  };
  const { agency_id, year, report_id, form, scope } = report;
  const row: PanelRow = { agency_id, year, report_id, edition: form, scope, break_before: before !== undefined && before.report.form !== form };
  for (const { fill } of panelFigures) fill(row, figures);
  return row;
}
