import { expect, test } from 'vitest';
import { publishedPoints } from '../charts/selection/published.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { reportRoutes } from '../report/routes.ts';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { ownWords } from './own-words.ts';

function publishing(year: number, channel: string, label: string): AgencyReport {
  const statement = {
    metric: 'items_published', channel, label, value: 5, unit: '条', precision: 'exact' as const, period: 'year' as const, part_of: null, quote: null, line: null, statement: 1, breakdown: null,
  };
  return { ...sampleReport('2021', year), published: [statement] };
}

// 平潭 counts all channels up to 2023, the website from 2024 on.
test('each series has the words of its reports, each once, and the years they are of', () => {
  const file = sampleAgency([publishing(2024, 'website', '主动公开各类政府信息'), publishing(2021, 'all', '主动公开政府信息'), publishing(2022, 'all', '公布政府信息'), publishing(2023, 'all', '主动公开政府信息')]);
  expect(ownWords(publishedPoints(file), reportRoutes(file)).map(({ label, first, last, words }) => [label.zh, first, last, words])).toEqual([
    ['各渠道合计（条）', 2021, 2023, ['主动公开政府信息', '公布政府信息']], ['网站（条）', 2024, 2024, ['主动公开各类政府信息']],
  ]);
});
