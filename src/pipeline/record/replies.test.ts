import { expect, test } from 'vitest';
import { readReplies } from './replies.ts';

const read = (...rows: string[]) => readReplies('replies.csv', ['agency_id,year,date,text,url', ...rows].join('\n'));

test('a reply is kept word for word, with or without address', () => {
  expect(read('linquan,2023,2024-05-01,"已核实，系笔误。",https://example.cn/a', 'linquan,2022,2024-05-02,<b>无</b>,')).toMatchObject({
    rows: [
      { agencyId: 'linquan', year: 2023, date: '2024-05-01', text: '已核实，系笔误。', url: 'https://example.cn/a' },
      { agencyId: 'linquan', year: 2022, text: '<b>无</b>', url: null },
    ], problems: [],
  });
});

test.each([',2023,2024-05-01,话,', 'linquan,23,2024-05-01,话,', 'linquan,2023,May,话,', 'linquan,2023,2024-05-01,,', 'linquan,2023,2024-05-01,话,javascript:alert(1)'])('%j is named and left out', (row) => {
  const { rows, problems } = read(row);
  expect([rows, problems.map(({ line, fatal }) => [line, fatal])]).toEqual([[], [[2, false]]]);
});
