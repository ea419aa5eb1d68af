import { expect, test } from 'vitest';
import { joined } from '../panel.ts';
import type { AgencyReport } from '../../pipeline/write/rows.ts';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { publishedPoints } from './published.ts';

type Statement = AgencyReport['published'][number];

function publishing(year: number, ...given: (Partial<Statement> & { value: number })[]): AgencyReport {
  const published = given.map((statement, index): Statement => ({
    metric: 'items_published', channel: 'website', label: '', unit: '条', precision: 'exact', period: 'year', part_of: null, quote: null, line: null,
    statement: index + 1, breakdown: null, ...statement,
  }));
  return { ...sampleReport('2021', year), published };
}

const links = (...reports: AgencyReport[]) => {
  const data = publishedPoints(sampleAgency(reports));
  return data.panels.flatMap((panel) => joined(data, panel)).map(({ from, to }) => `${from.year}-${to.year}`);
};

test('years of the same count are joined', () => expect(links(publishing(2022, { value: 5 }), publishing(2023, { value: 6 }))).toEqual(['2022-2023']));

test.each<[string, AgencyReport, AgencyReport]>([
  ['another channel', publishing(2022, { value: 5, channel: 'all' }), publishing(2023, { value: 6 })],
  ['another unit', publishing(2022, { value: 5 }), publishing(2023, { value: 6, unit: '篇' })],
  ['another period', publishing(2022, { value: 5 }), publishing(2023, { value: 6, period: 'cumulative' })],
  ['a year between', publishing(2021, { value: 5 }), publishing(2023, { value: 6 })],
  ['the end of the old statistics', publishing(2018, { value: 5 }), publishing(2019, { value: 6 })],
  ['two figures of one count', publishing(2022, { value: 5 }), publishing(2023, { value: 6 }, { value: 7 })],
])('%s is not joined', (_, before, after) => expect(links(before, after)).toEqual([]));

test('other counts than items published stay out', () => {
  expect(publishedPoints(sampleAgency([publishing(2023, { value: 4401, metric: 'followers', channel: 'wechat' })])).points).toEqual([]);
});

// 湘西 2023: 893 on the website, of them 704 in the catalogue; elsewhere a total with parts by channel.
test('parts stay out, unless they name a channel of their own', () => {
  const kinds = publishing(2023, { value: 893 }, { value: 704, part_of: 1 });
  const channels = publishing(2024, { value: 2069, channel: 'all' }, { value: 1592, part_of: 1 }, { value: 477, channel: 'wechat', part_of: 1 });
  expect(publishedPoints(sampleAgency([kinds, channels])).points.map(({ year, value }) => [year, value])).toEqual([
    [2024, 2069], [2023, 893], [2024, 1592], [2024, 477],
  ]);
});

test('an approximate figure says so', () => {
  const { points } = publishedPoints(sampleAgency([publishing(2025, { value: 7700, precision: 'at_least' }), publishing(2024, { value: 700, precision: 'about' })]));
  expect(points.map(({ text }) => text)).toEqual(['≈700', '≥7,700']);
});

test('a channel stated once is a figure, and different units share no panel', () => {
  const { panels } = publishedPoints(sampleAgency([
    publishing(2023, { value: 10 }), publishing(2024, { value: 11 }, { value: 3, channel: 'wechat' }, { value: 97, unit: '篇' }),
  ]));
  expect(panels.map(({ id, kind }) => [id, kind])).toEqual([['whole', 'traces'], ['website.篇.year', 'figures'], ['wechat.条.year', 'figures']]);
});

test('a report whose text states no count is on file and says nothing', () => {
  const silent = sampleReport('2021', 2023);
  const { years } = publishedPoints(sampleAgency([publishing(2022, { value: 1 }), silent, publishing(2024, { value: 2 })]));
  expect(years.map(({ status }) => status)).toEqual(['on_file', 'not_stated', 'on_file']);
});
