import { expect, test } from 'vitest';
import { bodies } from '../../test/charts/bodies.ts';
import type { AgencyFile } from '../pipeline/write/rows.ts';
import { chartCsv } from './csv.ts';
import { documentsOf } from './documents.ts';
import { exhibitsOfBody, reportOf } from './exhibit.ts';
import { chartJson } from './json.ts';
import { chartFigures } from './rows.ts';
import type { ChartFigure } from './rows.ts';
import Papa from 'papaparse';

const all = Object.values(bodies).flatMap(exhibitsOfBody);

/** What the dataset says at the addresses of a figure, and whether every one of them has a number. */
function inDataset(file: AgencyFile, { report_id: id, cells }: ChartFigure): { values: (number | null)[] } {
  const report = file.reports.find((each) => each.report.report_id === id);
  const values = (cells ?? '').split(' ').map((address) => {
    const cell = report?.cells.find(({ table, row, column }) => `${table}.${row}.${column}` === address);
    const statement = report?.published.find((each) => `published.${each.statement}` === address);
    if (!cell && !statement) throw new Error(`${id} has nothing at ${address}`);
    return cell ? cell.value : statement?.value ?? null;
  });
  return { values };
}

test('every chart has figures to compare', () => expect(all.length).toBeGreaterThan(40));

test('every figure of a chart is that of the dataset: the cell itself, or the sum of the cells that it names', () => {
  let compared = 0;
  for (const exhibit of all) {
    for (const figure of chartFigures(exhibit)) {
      if (figure.cells === null || !exhibit.body) continue;
      const { values } = inDataset(exhibit.body, figure);
      const known = values.filter((value) => value !== null);
      // A sum may count blank cells as 0 where the column adds up; a single cell never.
      if (values.length === 1) expect(figure.value, `${figure.report_id} ${figure.cells}`).toBe(values[0]);
      else if (figure.value !== null) expect(figure.value, `${figure.report_id} ${figure.cells}`).toBe(known.reduce((sum, value) => sum + value, 0));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

test('a rate is that of indicators.csv, with its numerator and denominator', () => {
  const rates = all.filter(({ chart }) => chart.id === 'disclosure-rate').flatMap((exhibit) => exhibit.data.points.filter(({ series }) => series === 'rate').map((point) => ({ point, report: reportOf(exhibit, point)?.report })));
  expect(rates.length).toBeGreaterThan(5);
  for (const { point, report } of rates) {
    const row = report?.indicators.find(({ indicator, category }) => indicator === 'disclosure_rate' && category === null);
    expect([point.value, point.ratio?.numerator, point.ratio?.denominator, point.state]).toEqual([row?.value, row?.numerator, row?.denominator, row?.state]);
  }
});

test('the CSV reads back as the figures, and an empty field is no value', () => {
  for (const exhibit of all) {
    const figures = chartFigures(exhibit);
    const { data, errors } = Papa.parse<Record<string, string>>(chartCsv(figures).trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map(({ value }) => value)).toEqual(figures.map(({ value }) => (value === null ? '' : String(value))));
    expect(data.map(({ report_id, series, year }) => [report_id, series, year])).toEqual(figures.map((each) => [each.report_id ?? '', each.series, String(each.year)]));
  }
});

test('a body’s name cannot become a formula of a spreadsheet', () => {
  const file = bodies['zero'];
  if (!file) throw new Error('no body');
  const [exhibit] = exhibitsOfBody({ ...file, agency: { ...file.agency, name: '=1+1' } });
  if (!exhibit) throw new Error('no chart');
  expect(chartCsv(chartFigures(exhibit))).toContain(',"\'=1+1",');
});

test('the JSON has the figures in the order in which the drawing’s marks name them, each with its place on a report', () => {
  for (const exhibit of all) {
    const { figures } = chartJson(exhibit, { version: 'unreleased', fingerprint: '' });
    expect(figures.map(({ year, series }) => [year, series])).toEqual(exhibit.data.points.map(({ year, series }) => [year, series]));
    const named = [...exhibit.draw({ language: 'zh', width: 'wide' }).svg.matchAll(/data-point="(\d+)"/g)].map(([, index]) => Number(index));
    expect(named.length).toBeGreaterThan(0);
    expect(Math.max(...named)).toBeLessThan(figures.length);
    expect(figures.filter(({ text_zh: zh, text_en: en, value }) => value !== null && (zh === '' || en === ''))).toEqual([]);
  }
});

test('the documents behind a chart are those of its figures, each once, with the lines that they stand in', () => {
  const exhibit = all.find(({ chart, body }) => chart.id === 'applications' && body?.agency.agency_id === 'pingtan');
  if (!exhibit) throw new Error('no chart');
  expect(documentsOf(exhibit).map(({ report }) => report.report.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
});
