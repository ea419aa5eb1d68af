import { expect, test } from 'vitest';
import type { AgencyReport } from '../../pipeline/write/rows.ts';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { joined } from '../panel.ts';
import { followerPoints } from './followers.ts';

type Statement = AgencyReport['published'][number];

function following(year: number, ...given: (Partial<Statement> & { value: number })[]): AgencyReport {
  const published = given.map((statement, index): Statement => ({
    metric: 'followers', channel: 'wechat', label: '关注人数', unit: '人', precision: 'exact', period: 'stock', part_of: null, quote: null, line: null,
    statement: index + 1, breakdown: null, ...statement,
  }));
  return { ...sampleReport('2021', year), published };
}

const drawn = (...reports: AgencyReport[]) => {
  const data = followerPoints(sampleAgency(reports));
  return {
    figures: data.points.map(({ year, series, text }) => `${year} ${series} ${text}`),
    links: data.panels.flatMap((panel) => joined(data, panel)).map(({ from, to }) => `${from.year}-${to.year}`),
    panels: data.panels.map(({ id, kind }) => `${id} ${kind}`),
  };
};

test('a channel’s stock of one year and the next is joined, each channel in a panel of its own', () => {
  expect(drawn(following(2022, { value: 4401 }), following(2023, { value: 4500 }, { value: 90_000, channel: 'weibo', precision: 'at_least' }))).toEqual({
    figures: ['2022 wechat.人.stock 4,401', '2023 wechat.人.stock 4,500', '2023 weibo.人.stock ≥90,000'], links: ['2022-2023'],
    panels: ['wechat.人.stock traces', 'weibo.人.stock figures'],
  });
});

test('another channel or unit, or two accounts of one channel, are not joined', () => {
  expect(drawn(following(2022, { value: 5 }), following(2023, { value: 6, channel: 'weibo' })).links).toEqual([]);
  expect(drawn(following(2022, { value: 5 }), following(2023, { value: 6, unit: null })).links).toEqual([]);
  expect(drawn(following(2022, { value: 5 }), following(2023, { value: 6 }, { value: 7 })).links).toEqual([]);
});

test('what is no stock of followers stays out', () => {
  expect(drawn(following(2023, { value: 300, period: 'year' }, { value: 305, metric: 'items_published', period: 'year' })).figures).toEqual([]);
});
