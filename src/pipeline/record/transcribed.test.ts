import { expect, test } from 'vitest';
import { readRegister, emptyRegister } from './register.ts';
import { transcribedReports } from './transcribed.ts';

const { register } = readRegister('agencies.csv', 'agency_id,name,aliases,name_en,region_code,level,system\nhuaian,淮安市人民政府,淮安市政府,,320800,prefecture,government\n');

const cellsHead = 'agency,year,form,table,row,column,value,source_title,source_url';
const publishedHead = 'agency,year,metric,channel,label,value,unit,precision,period,part_of,source_title,source_url';
const cells = (...rows: string[]) => ({ file: 'transcribed/cells.csv', text: [cellsHead, ...rows].join('\n') });
const published = (...rows: string[]) => ({ file: 'transcribed/published.csv', text: [publishedHead, ...rows].join('\n') });
const row = (cell: string, value: string, form = '2021') => `淮安市政府,2024,${form},${cell.replaceAll('.', ',')},${value},某年报,https://example.cn/1`;

const one = async (...rows: string[]) => {
  const { reports } = await transcribedReports(cells(...rows), null, register);
  const [report] = reports;
  if (!report) throw new Error('no report');
  return { ...report, cell: (address: string) => report.cells.find((cell) => cell.address === address) };
};

test('a value is stated, an empty one is blank, a cell without a row is unreadable', async () => {
  const report = await one(row('requests.granted.total', '7'), row('requests.granted.research', ''));
  expect(report).toMatchObject({
    agency: { id: 'huaian' }, year: 2024, form: '2021', title: '某年报', scope: 'unknown', sections: null, lines: null,
    source: { file: 'transcribed/cells.csv', format: 'transcribed', provenance: 'typed', url: 'https://example.cn/1' },
  });
  expect(report.cells).toHaveLength(200);
  expect(report.cell('requests.granted.total')).toMatchObject({ state: 'stated', value: 7, unit: '件', raw: '', place: null });
  expect(report.cell('requests.granted.research')).toMatchObject({ state: 'blank', value: null });
  expect(report.cell('requests.granted.business')).toMatchObject({ state: 'unreadable', value: null });
  expect(report.findings).toMatchObject([{ check: 'read.not_transcribed', origin: 'reading', actual: '198' }]);
  expect(report.findings[0]?.cells).toContain('requests.granted.business');
});

test('each edition has its own cells, in form order; mixed has 其他处理 for its three rows', async () => {
  const count = async (form: string) => (await one(row('requests.new_received.total', '0', form))).cells.length;
  expect([await count('2019'), await count('2021'), await count('mixed')]).toEqual([198, 200, 186]);
  const mixed = await one(row('requests.other_disposition.total', '3', 'mixed'));
  expect(mixed.cell('requests.other_disposition.total')?.value).toBe(3);
  expect(mixed.cell('requests.other_remaining.total')).toBeUndefined();
  expect(mixed.cell('disclosure.fees.amount')?.unit).toBe('万元');
});

test.each([
  ['requests.granted.total', 'seven'], ['requests.granted.total', '-3'], ['requests.granted.total', '1.5'],
  ['requests.granted.total', '1e3'], ['requests.granted.total', '99999999999999999999'],
])('%s cannot hold %s: unreadable, with the line', async (address, value) => {
  const report = await one(row('requests.new_received.total', '1'), row(address, value));
  expect(report.cell(address)).toMatchObject({ state: 'unreadable', value: null });
  expect(report.findings).toContainEqual(expect.objectContaining({ check: 'read.typed_figure', cells: [address], actual: value, line: 3 }));
});

test('signs belong to 增/减 and decimals to money', async () => {
  const report = await one(row('disclosure.licensing.change', '-2', '2019'), row('disclosure.procurement.amount', '161804.8', '2019'));
  expect(report.cell('disclosure.licensing.change')?.value).toBe(-2);
  expect(report.cell('disclosure.procurement.amount')).toMatchObject({ value: 161804.8, unit: null });
});

test('a cell typed in twice with different figures is unreadable; the same figure twice is one', async () => {
  const report = await one(row('requests.granted.total', '7'), row('requests.granted.total', '8'), row('review.litigation_direct.total', '1'), row('review.litigation_direct.total', '1'));
  expect(report.cell('requests.granted.total')?.state).toBe('unreadable');
  expect(report.cell('review.litigation_direct.total')?.value).toBe(1);
  expect(report.findings.filter((finding) => finding.check === 'read.typed_twice')).toMatchObject([{ line: 3, cells: ['requests.granted.total'] }]);
});

test('rows of another form, of no cell and of no known form are not used', async () => {
  const report = await one(row('requests.granted.total', '7'), row('requests.granted.total', '8', '2019'), row('requests.nonsense.total', '1'));
  expect(report.cell('requests.granted.total')?.value).toBe(7);
  expect(report.findings.filter((finding) => finding.check === 'read.typed_row').map((finding) => finding.line)).toEqual([3, 4]);
  expect(await one(row('requests.granted.total', '7', '2014'))).toMatchObject({ form: 'none', cells: [], findings: [{ check: 'read.typed_row', line: 2 }] });
});

test('a year known only by what it published has no form; part_of makes an enumeration', async () => {
  const { reports } = await transcribedReports(null, published(
    '淮安市人民政府,2016,items_published,all,公开信息,10,条,exact,year,,年报,',
    '淮安市人民政府,2016,items_published,website,网站,7,条,at_least,year,1,年报,',
    '淮安市人民政府,2016,items_published,wechat,微信,some,条,exact,year,1,年报,',
  ), register);
  expect(reports).toMatchObject([{ year: 2016, form: 'none', cells: [], source: { file: 'transcribed/published.csv', url: null } }]);
  expect(reports[0]?.published.map(({ statement, value, partOf, breakdown }) => [statement, value, partOf, breakdown])).toEqual([[1, 10, null, null], [2, 7, 1, 1]]);
  expect(reports[0]?.findings).toMatchObject([{ check: 'read.typed_row', line: 4, actual: 'some' }]);
});

test('name and alias of one body are one report; both files make one report', async () => {
  const { reports } = await transcribedReports(cells(row('requests.granted.total', '7')), published('淮安市人民政府,2024,visits,website,访问,5,次,exact,year,,年报,'), register);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({ source: { file: 'transcribed/cells.csv' }, published: [{ value: 5 }] });
});

test('a row without body or year is named with its line, and no report comes of it', async () => {
  const { reports, problems } = await transcribedReports(cells(',2024,2021,requests,granted,total,1,,', '淮安市人民政府,今年,2021,requests,granted,total,1,,'), null, register);
  expect(reports).toEqual([]);
  expect(problems).toMatchObject([{ file: 'transcribed/cells.csv', line: 2 }, { line: 3 }]);
});

test('a body off the register keeps its name and says so', async () => {
  const { reports } = await transcribedReports(cells(row('requests.granted.total', '7')), null, emptyRegister());
  expect(reports[0]?.agency?.name).toBe('淮安市政府');
  expect(reports[0]?.findings[0]).toMatchObject({ check: 'agency.not_on_register', line: 2 });
});

test('the hash is of its own rows: their order and other rows do not change it, a figure does', async () => {
  const rows = [row('requests.granted.total', '7'), row('requests.new_received.total', '7')];
  const hash = async (...all: string[]) => (await one(...all)).source.sha256;
  expect(await hash(...rows.toReversed(), '别处,2020,2021,requests,granted,total,1,,')).toBe(await hash(...rows));
  expect(await hash(rows[0] ?? '', row('requests.new_received.total', '8'))).not.toBe(await hash(...rows));
});
