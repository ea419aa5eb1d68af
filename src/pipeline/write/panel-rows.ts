import { addressOf } from '../../form/index.ts';
import { panelFigures } from './panel-figures.ts';
import type { AgencyFile, AgencyReport, PanelRow } from './rows.ts';

/** Every year on file of every body, primary reports only. */
export function* panelRows(agencies: AgencyFile[]): Generator<PanelRow> {
  for (const { reports } of agencies) {
    let before: AgencyReport | undefined;
    for (const report of reports.filter((each) => each.report.primary)) {
      yield panelRow(report, before);
      before = report;
    }
  }
}

function panelRow({ report, cells, indicators }: AgencyReport, before: AgencyReport | undefined): PanelRow {
  const figures = {
    cells: new Map(cells.map((cell) => [addressOf(cell.table, cell.row, cell.column), cell])),
    indicators: new Map(indicators.map((row) => [row.indicator, row])),
  };
  const { agency_id, year, report_id, form, scope } = report;
  return Object.assign(
    { agency_id, year, report_id, edition: form, scope, break_before: before !== undefined && before.report.form !== form },
    ...panelFigures.map(({ fields }) => fields(figures)),
  ) as PanelRow;
}
