import { expect, test } from 'vitest';
import { indicatorRows } from '../../indicators/index.ts';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { disclosureRate } from '../disclosure-rate.ts';
import { drawChart } from '../index.ts';
import { disclosureRatePoints } from './disclosure-rate.ts';

/** Reports that state so many granted of so many handled; null is a blank cell. */
function body(...years: [granted: number, handled: number | null][]) {
  const reports = years.map(([granted, handled], index) => sampleReport('2021', 2021 + index, {
    'requests.granted.total': granted, 'requests.total_handled.total': handled === null ? { value: null, state: 'blank' } : handled,
  }));
  const rows = indicatorRows(reports.map(({ report, cells }) => ({
    reportId: report.report_id, agencyId: 'pingtan', year: report.year ?? 0, published: [], checks: [],
    cells: cells.map((cell) => ({ ...cell, address: `${cell.table}.${cell.row}.${cell.column}`, raw: '', place: null })),
  })));
  return sampleAgency(reports.map((each) => ({ ...each, indicators: rows.filter((row) => row.report_id === each.report.report_id) })));
}

const rateOf = (...years: Parameters<typeof body>) => disclosureRatePoints(body(...years)).points.filter(({ series }) => series === 'rate');
const findingOf = (...years: Parameters<typeof body>) => disclosureRate.finding(disclosureRatePoints(body(...years)), 'zh');

test('a rate has its cases and its interval; under ten cases it is written as its cases', () => {
  const [many, few] = rateOf([71, 148], [3, 5]);
  expect(many).toMatchObject({ value: 71 / 148, text: '48.0%', ratio: { numerator: 71, denominator: 148 }, state: 'defined' });
  expect(many?.interval?.map((end) => end.toFixed(3))).toEqual(['0.401', '0.560']);
  expect(few?.text).toBe('3/5');
});

test('without cases, or with a figure missing, there is no rate: neither a dot nor a 0, but the reason', () => {
  expect(rateOf([0, 0], [5, null]).map(({ value, state }) => [value, state])).toEqual([[null, 'zero_denominator'], [null, 'missing_term']]);
  const data = disclosureRatePoints(body([0, 0], [5, null], [4, 8], [6, 8]));
  const { svg } = drawChart(disclosureRate, data, { language: 'zh', width: 'wide' });
  expect(svg).toContain('>缺数<');
  expect(svg.match(/<circle|<path/g)).toHaveLength(3);
});

test('a rate above 1, which only a report’s own figures can make, stays as it results and within the drawing', () => {
  const data = disclosureRatePoints(body([30, 20], [10, 20]));
  expect(data.panels[0]?.maximum).toBe(1.5);
  expect(data.points[0]).toMatchObject({ value: 1.5, text: '30/20' });
});

test('years are called higher or lower only where their intervals lie apart', () => {
  expect(findingOf([100, 218], [71, 148])).toContain('两年的95%区间重叠');
  expect(findingOf([20, 200], [150, 200])).toContain('高于2021年的10.0%（20/200）');
  expect(findingOf([150, 200], [20, 200])).toContain('低于2021年的75.0%（150/200）');
});
