import { existsSync, globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Accuracy } from '../../src/data/accuracy.ts';
import { countedFindings } from '../../src/overview/finding-counts.ts';
import type { AgencyRow, FindingRow, ReportRow } from '../../src/pipeline/write/rows.ts';
import { reportPaths } from '../../src/report/routes.ts';
import { inBothLanguages } from './page-types.ts';
import { test } from './visitor.ts';

// Every number that a page shows for something in the dataset is the dataset's: figures lead to the cell they come
// from or name it, so that each can be looked up in the files that visitors download.

const json = <Row>(name: string): Row[] => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
const csv = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`dist/data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const reports = json<ReportRow>('reports');
const paths = reportPaths(reports);
const reportAt = new Map([...paths].map(([id, path]) => [path, id]));
const values = new Map([
  ...csv('cells').map((row): [string, string] => [`${row['report_id']} ${row['table']}.${row['row']}.${row['column']}`, row['value'] ?? '']),
  ...csv('published').map((row): [string, string] => [`${row['report_id']} published.${row['statement']}`, row['value'] ?? '']),
  ...csv('indicators').filter((row) => row['category'] === '').map((row): [string, string] => [`${row['report_id']} ${row['indicator']}`, row['value'] ?? '']),
]);

/** A figure on a page: what it stands for in the dataset, and what the page says. */
interface Shown {
  what: string;
  text: string;
}

/** The first number of a text as the dataset writes it, empty where there is none. */
function numberIn(text: string): string {
  const [found] = /[+−-]?\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  return found === undefined ? '' : String(Number(found.replaceAll(',', '').replace('−', '-')));
}

/** Figures of the page at an address: those that lead to their cell, stand in it, or name what they are. */
async function figuresOf(page: Page, address: string): Promise<Shown[]> {
  const found = await page.evaluate(async (address) => {
    // Fetched and parsed by the browser but not drawn: some hundred pages are gone through.
    const response = await fetch(address);
    const main = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main');
    if (!response.ok || !main) throw new Error(`${response.status} ${address}`);
    const text = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll('.spoken, .evidence')) each.remove();
      return copy.textContent.trim();
    };
    return {
      links: [...main.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter((link) => !link.closest('.finding, .evidence, #source, nav'))
        .map((link) => ({ to: new URL(link.getAttribute('href') ?? '', new URL(address, location.href)).href, text: text(link) })),
      statements: [...main.querySelectorAll('tr[id^="published."] td.figure')].map((cell) => ({ address: cell.closest('tr')?.id ?? '', text: text(cell) })),
      named: [...main.querySelectorAll<HTMLElement>('[data-figure], [data-indicator]')].map((each) => ({ what: each.dataset['figure'] ?? each.dataset['indicator'] ?? '', text: text(each) })),
    };
  }, address);
  const reportOf = (path: string) => reportAt.get(path.replace(/^\/en\//, '/')) ?? '';
  return [
    ...found.links.map(({ to, text }) => ({ what: `${reportOf(new URL(to).pathname)} ${decodeURIComponent(new URL(to).hash.slice(1))}`, text })),
    ...found.statements.map(({ address: row, text }) => ({ what: `${reportOf(address)} ${row}`, text })),
    ...found.named,
  ].filter(({ what }) => values.has(what));
}

const agencyPaths = json<AgencyRow>('agencies').filter((agency) => agency.reports > 0).map(({ agency_id: id }) => `/agencies/${id}/`);

/** Pages below these folders, as built. */
const pagesBelow = (...folders: string[]): string[] =>
  globSync(folders.map((folder) => `dist/${folder}/**/index.html`)).map((file) => file.slice('dist'.length, -'index.html'.length)).toSorted();

const groups = [
  ['home and lists', ['/', '/agencies/'], 10],
  ['profiles', agencyPaths, 50],
  ['reports', [...paths.values()], 3000],
  ['places and years', pagesBelow('regions', 'years'), 50],
] as const;

describe.each(groups)('%s', (_, chinese, least) => {
  test('every figure is that of its cell, statement or indicator', async ({ visit }) => {
    const page = await visit('/');
    let compared = 0;
    for (const path of chinese) {
      for (const address of inBothLanguages(path)) {
        const shown = (await figuresOf(page, address)).filter(({ text }) => /\d/.test(text));
        compared += shown.length;
        const wrong = shown.filter(({ what, text }) => numberIn(text) !== String(Number(values.get(what))) || values.get(what) === '');
        expect(wrong, address).toEqual([]);
      }
    }
    expect(compared).toBeGreaterThan(least);
  });
});

test('a cell of the form shows a number where the dataset has one, and only there', async ({ visit }) => {
  const page = await visit('/');
  const states = new Set<string>();
  for (const [report, path] of paths) {
    const cells = await page.evaluate(async (path) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      return [...parsed.querySelectorAll('td[id] > a:first-child')].map((link) => {
        for (const spoken of link.querySelectorAll('.spoken')) spoken.remove();
        return { address: link.closest('td')!.id, text: link.textContent.trim() };
      });
    }, path);
    for (const { address, text } of cells) {
      const value = values.get(`${report} ${address}`);
      expect(/\d/.test(text), `${path}#${address}: "${text}"`).toBe(value !== '');
      states.add(value === '' ? 'none' : value === '0' ? 'zero' : 'number');
    }
  }
  expect([...states].toSorted()).toEqual(['none', 'number', 'zero']);
});

test('the counts of the data pages are those of the files', async ({ visit }) => {
  const page = await visit('/data/');
  const rows = await page.locator('[data-rows]').evaluateAll((all) => all.map((each) => [(each as HTMLElement).dataset['rows'] ?? '', each.textContent]));
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.map(([table, text]) => [table, numberIn(text ?? '')])).toEqual(rows.map(([table]) => [table, String(csv(table ?? '').length)]));
});

test('the counts of the quality page are those of the findings', async ({ visit }) => {
  const page = await visit('/quality/');
  const counted = countedFindings(json<FindingRow>('findings'), reports).map(({ finding }) => finding);
  const cells = await page.locator('[data-check] [data-severity]').evaluateAll((all) => all.map((each) => {
    const row = each.closest<HTMLElement>('[data-check]')!.dataset;
    return { check: row['check'], origin: row['origin'], severity: (each as HTMLElement).dataset['severity'], text: each.textContent };
  }));
  expect(cells.length).toBeGreaterThan(10);
  for (const { check, origin, severity, text } of cells) {
    const own = counted.filter((finding) => finding.check === check && finding.origin === origin && finding.severity === severity);
    expect(numberIn(text), `${check} ${origin} ${severity}`).toBe(String(own.length));
  }
  expect(cells.reduce((all, { text }) => all + Number(numberIn(text)), 0)).toBe(counted.length);
});

test('what is said of the reader is what was measured, or that nothing was', async ({ visit }) => {
  const page = await visit('/en/quality/');
  const section = page.locator('#accuracy');
  if (!existsSync('data/accuracy.json')) return expect(await section.innerText()).toContain('has not been measured');
  const { real, made_up: madeUp } = JSON.parse(readFileSync('data/accuracy.json', 'utf8')) as Accuracy;
  const lines = await section.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));
  expect(lines.map((line) => line.slice(0, 5).map(numberIn))).toEqual([real, madeUp.undamaged, madeUp.damaged].map((figures) => (
    [figures.cells, figures.right, figures.left_empty, figures.wrong_named, figures.wrong].map(String))));
  expect(lines.filter((line) => line.at(-1) === '')).toEqual([]);
});

test('the home page counts what is on file', async ({ visit }) => {
  const page = await visit('/');
  const count = async (id: string) => numberIn(await page.locator(`[data-count=${id}]`).innerText());
  const primaries = reports.filter(({ primary }) => primary);
  const used = new Set(primaries.map(({ report_id: id }) => id));
  expect(await count('reports')).toBe(String(primaries.length));
  expect(await count('cells')).toBe(String(csv('cells').filter((row) => used.has(row['report_id'] ?? '')).length));
  const checks = csv('checks').filter((row) => used.has(row['report_id'] ?? '') && row['status'] !== 'not_assessable');
  expect(await count('checks')).toBe(String(checks.length));
});

test('each finding leads to its report and its line', async ({ visit }) => {
  const page = await visit('/quality/');
  const followed = await page.evaluate(async () => {
    const load = async (path: string) => new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    const lists = new Set([...document.querySelectorAll<HTMLAnchorElement>('[data-check] a')].map((link) => link.getAttribute('href') ?? ''));
    const links = (await Promise.all([...lists].map(load))).flatMap((list) => [...list.querySelectorAll('.finding-list .finding > a')]);
    return Promise.all(links.map(async (link) => {
      const [path = '', anchor] = (link.getAttribute('href') ?? '').split('#');
      const report = await load(path);
      return { path, anchor, isThere: anchor === undefined ? report.querySelector('main h1') !== null : report.getElementById(decodeURIComponent(anchor)) !== null };
    }));
  });
  expect(followed.filter(({ isThere }) => !isThere)).toEqual([]);
  expect(followed.some(({ anchor }) => /^L\d+$/.test(anchor ?? ''))).toBe(true);
  const placed = countedFindings(json<FindingRow>('findings'), reports).filter(({ report }) => paths.has(report.report_id));
  expect(followed.length).toBe(placed.length);
});
