import { expect, test } from 'vitest';
import { readCorrections } from '../pipeline/record/corrections.ts';
import type { ReportContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { correctionLine, errorMail } from './report-error.ts';
import { sampleAgency, sampleReport } from './sample-report.ts';

const head = 'file,address,was,now,reason,evidence,reviewer,date';
const report = sampleReport('2021', 2023, {
  'requests.granted.total': 21, 'requests.granted.business': { value: null, state: 'unreadable' },
}, { provenance: 'official', source_file: 'reports/a, "b".txt' });
const cellAt = (address: string) => report.cells.find((cell) => `${cell.table}.${cell.row}.${cell.column}` === address)!;

test('the line is one of corrections.csv: what was read, or the state of what was not', () => {
  const lines = ['requests.granted.total', 'requests.granted.business'].map((address) => correctionLine(report.report, cellAt(address)));
  const filled = lines.map((line) => line.replace(/,,,,,$/, ',7,misread,p. 3,someone,2026-11-22'));
  const { rows, problems } = readCorrections('corrections.csv', [head, ...filled].join('\n'));
  expect(problems).toEqual([]);
  expect(rows.map(({ file, address, was, now }) => [file, address, was, now])).toEqual([
    ['reports/a, "b".txt', 'requests.granted.total', '21', '7'],
    ['reports/a, "b".txt', 'requests.granted.business', 'unreadable', '7'],
  ]);
});

test('a figure typed in by hand is put right where it was typed', () => {
  const typed = { ...report.report, provenance: 'typed' as const, agency_name: '甲局' };
  expect(correctionLine(typed, cellAt('requests.granted.total'))).toBe('甲局,2023,2021,requests,granted,total,21');
});

const context: ReportContext = {
  language: 'zh', agency: sampleAgency([]).agency, report, slug: '2023', source: null, checkNames: new Map(), site: new URL('https://example.org'),
};
const shown = { address: 'requests.granted.total', name: '表三·予以公开·总计', value: '21件' } as Evidence;

test('a letter has the figure, its address and the line in it; without an address to write to there is none', () => {
  const mail = new URL(errorMail(context, shown, 'a,b', 'data@example.org')!);
  expect(mail.pathname).toBe('data@example.org');
  const field = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(mail.search)![1]!);
  expect(field('subject')).toContain('requests.granted.total');
  expect(field('body').split('\r\n')).toEqual(expect.arrayContaining(['表三·予以公开·总计：21件', 'https://example.org/agencies/pingtan/2023/#requests.granted.total', 'a,b']));
  expect(errorMail(context, shown, 'a,b', null)).toBeNull();
});
