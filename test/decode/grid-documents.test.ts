import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../src/form/index.ts';
import { decode } from '../../src/pipeline/decode/decode.ts';
import { divide } from '../../src/pipeline/divide/divide.ts';
import type { Finding } from '../../src/pipeline/finding.ts';
import { locate } from '../../src/pipeline/locate/locate.ts';
import { read } from '../../src/pipeline/read/read.ts';
import type { ReadCell } from '../../src/pipeline/read/table-reading.ts';
import { distinctFigures, documentOf, pageOf, printedTables, tableAsHtml, type PrintedTable } from './printed-form.ts';

// HTML and Word documents from their bytes to their cells.

const shared = '../shared/reports-more';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function cellsOf(bytes: Uint8Array): Promise<{ cells: Map<string, ReadCell>; findings: Finding[] }> {
  const document = await decode(bytes);
  const readings = read(locate(divide(document.value)));
  return { cells: new Map(readings.value.flatMap((reading) => [...reading.cells])), findings: [...document.findings, ...readings.findings] };
}

/** Addresses whose cell says something else than the document, and those that say nothing where the document does. */
function faults(cells: ReadonlyMap<string, ReadCell>, figures: ReadonlyMap<string, number | null>) {
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const [address, figure] of figures) {
    const cell = cells.get(address);
    if (cell?.state === 'stated' ? cell.value !== figure : figure === null && cell?.state !== 'blank') wrong.push(address);
    else if (figure !== null && cell?.state !== 'stated') unread.push(address);
  }
  return { wrong, unread };
}

describe.each<EditionId>(['2019', '2021'])('the form of %s', (edition) => {
  const figures = distinctFigures(edition);
  const printed = () => printedTables(edition, (address) => String(figures.get(address)));
  const nothingWrong = { wrong: [], unread: [] };

  const asPage = (tables: ReturnType<typeof printed>) => bytesOf(pageOf(Object.values(tables).map((table) => `${tableAsHtml(table)}<p>段落</p>`).join('')));

  test('as HTML and as DOCX', async () => {
    for (const bytes of [asPage(printed()), documentOf(Object.values(printed()))]) {
      const { cells, findings } = await cellsOf(bytes);
      expect(faults(cells, figures)).toEqual(nothingWrong);
      expect(findings).toEqual([]);
    }
  });

  test('blank cells, a blank column, a blank row', async () => {
    const blanks = new Map<string, number | null>([...figures].map(([address, figure], index) => [
      address, index % 3 === 0 || /\.(business|upheld)$/.test(address) || address.includes('withheld_third_party') ? null : figure,
    ]));
    const tables = printedTables(edition, (address) => String(blanks.get(address) ?? '\u00a0'));
    for (const bytes of [asPage(tables), documentOf(Object.values(tables))]) expect(faults((await cellsOf(bytes)).cells, blanks)).toEqual(nothingWrong);
  });

  test('within tables that arrange the page, beside a menu and page metadata', async () => {
    const { disclosure, requests, review } = printed();
    const metadata = '<table><tr><td>索引号</td><td>000014349/2024-00012</td><td>发文日期</td><td>2024年1月19日</td></tr><tr><td>文号</td><td>1</td><td>2</td><td>3</td></tr></table>';
    const article = `${metadata}${tableAsHtml(disclosure)}<p>三、</p><table><tr><td>${tableAsHtml(requests)}</td></tr></table>${tableAsHtml(review)}`;
    const page = `<table><tr><td><ul><li>首页<li>公开</ul></td><td><table><tr><td>${article}</td></tr></table></td></tr><tr><td colspan=2>版权所有</td></tr></table>`;
    expect(faults((await cellsOf(bytesOf(pageOf(page)))).cells, figures)).toEqual(nothingWrong);
  });

  test('the label that spans all outcomes is lost, and so is that of a group', async () => {
    const tables = printed();
    const lost = tables.requests.map((row) => row.filter(({ text }) => !text.startsWith('三、') && !text.startsWith('（三）')));
    expect(faults((await cellsOf(asPage({ ...tables, requests: lost }))).cells, figures)).toEqual(nothingWrong);
  });

  test('the head is printed again in the middle', async () => {
    const tables = printed();
    const again: PrintedTable = [...tables.requests.slice(0, 12), ...tables.requests.slice(0, 3), ...tables.requests.slice(12)];
    expect(faults((await cellsOf(asPage({ ...tables, requests: again }))).cells, figures)).toEqual(nothingWrong);
  });

  test.each([
    ['lacks a cell', (row: PrintedTable[number]) => row.slice(0, -1)],
    ['has a cell too many, with a figure', (row: PrintedTable[number]) => [...row, { text: '999' }]],
    ['has two figures in a cell', (row: PrintedTable[number]) => row.map((cell, index) => (index === row.length - 2 ? { text: `${cell.text}</p><p>345` } : cell))],
  ])('a row that %s gives no wrong figure', async (_, distort) => {
    const tables = printed();
    const row = tables.requests.findIndex((cells) => cells.some(({ text }) => text.startsWith('2.重复申请')));
    const { cells, findings } = await cellsOf(asPage({ ...tables, requests: tables.requests.map((line, index) => (index === row ? distort(line) : line)) }));
    const { wrong, unread } = faults(cells, figures);
    expect(wrong).toEqual([]);
    expect(unread.every((address) => address.startsWith('requests.unprocessed_repeat.'))).toBe(true);
    expect(unread.length).toBeGreaterThan(0);
    for (const address of unread) expect(findings.some((finding) => finding.origin === 'reading' && finding.cells.includes(address))).toBe(true);
  });
});

test.skipIf(!existsSync(shared))(`all figures of hangzhou-anon-2025.html (skipped without ${shared})`, async () => {
  const { cells: known } = JSON.parse(readFileSync(`${shared}/hangzhou-anon-2025.figures.json`, 'utf8')) as { cells: Record<string, number> };
  const { cells, findings } = await cellsOf(readFileSync(`${shared}/hangzhou-anon-2025.html`));
  expect(faults(cells, new Map(Object.entries(known)))).toEqual({ wrong: [], unread: [] });
  expect(findings).toEqual([]);
});

test.skipIf(!existsSync(shared))(`nothing is stated in the empty form (skipped without ${shared})`, async () => {
  const { cells } = await cellsOf(new Uint8Array(readFileSync(`${shared}/template-2021form-blank.docx`)));
  expect(cells.size).toBe(200);
  expect([...cells.values()].filter((cell) => cell.state !== 'blank')).toEqual([]);
});
