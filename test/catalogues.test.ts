import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { distribution, groupCharts, tiles } from '../src/charts/groups/index.ts';
import { bodyCharts } from '../src/charts/index.ts';
import { editions } from '../src/form/index.ts';
import { chartDefinitions } from '../src/i18n/chart-definitions.ts';
import { describedIndicators } from '../src/indicators/index.ts';
import { checks } from '../src/pipeline/verify/index.ts';
import { dictionaryRows } from '../src/pipeline/write/dictionary.ts';
import { importsOf, sourceFiles } from './source.ts';

/** What can be added by one file and one line: a forgotten line, dictionary entry or test is noticed here. */
const catalogues = [
  { kind: 'edition', folder: 'src/form', pattern: /edition-\d+\.ts$/, registered: Object.values(editions), isOne: (value: Described) => 'notice' in value && 'tables' in value },
  { kind: 'check', folder: 'src/pipeline/verify', pattern: /\.ts$/, registered: checks, isOne: (value: Described) => typeof value['run'] === 'function' },
  { kind: 'indicator', folder: 'src/indicators', pattern: /\.ts$/, registered: describedIndicators, isOne: (value: Described) => 'formula' in value && 'definition' in value },
  { kind: 'chart', folder: 'src/charts', pattern: /\.ts$/, registered: bodyCharts, isOne: (value: Described) => typeof value['draw'] === 'function' },
];

type Described = Record<string, unknown> & { id: string };

const tests = [...sourceFiles('src'), ...sourceFiles('test')].filter((file) => file.endsWith('.test.ts'));

/** Files of a folder that export one of a catalogue's things. */
async function exportsOf({ folder, pattern, isOne }: (typeof catalogues)[number]): Promise<{ file: string; found: Described[] }[]> {
  const files = sourceFiles(folder, ['ts']).filter((file) => pattern.test(file) && !/\.test\.ts$|(index|types)\.ts$/.test(file));
  const modules = await Promise.all(files.map(async (file) => ({
    file,
    found: Object.values(await import(pathToFileURL(file).href) as Record<string, unknown>)
      .filter((value): value is Described => typeof value === 'object' && value !== null && 'id' in value && isOne(value as Described)),
  })));
  return modules.filter(({ found }) => found.length > 0);
}

test.each(catalogues)('every $kind in its folder is registered, once, under an id of its own', async (catalogue) => {
  const found = (await exportsOf(catalogue)).flatMap((module) => module.found.map(({ id }) => id));
  const registered = catalogue.registered.map(({ id }) => id);
  expect(found.toSorted()).toEqual(registered.toSorted());
  expect(new Set(registered).size).toBe(registered.length);
});

test.each(catalogues.filter(({ kind }) => kind === 'check' || kind === 'indicator'))('every $kind is in the dictionary, in both languages', ({ kind, registered }) => {
  const entries = dictionaryRows().filter((row) => row.kind === kind);
  expect(entries.map(({ id }) => id).toSorted()).toEqual(registered.map(({ id }) => id).toSorted());
  expect(entries.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/.test(en)).map(({ id }) => id)).toEqual([]);
});

test.each(catalogues.filter(({ kind }) => kind === 'check' || kind === 'indicator'))('every $kind has a test that imports or names it', async (catalogue) => {
  const imported = new Set(tests.flatMap((file) => importsOf(file).flatMap(({ target }) => target ?? [])));
  const written = tests.map((file) => readFileSync(file, 'utf8')).join('\n');
  const untested = (await exportsOf(catalogue)).flatMap(({ file, found }) => (imported.has(file) ? [] : found));
  expect(untested.map(({ id }) => id).filter((id) => !written.includes(`'${id}'`))).toEqual([]);
});

const allCharts = [...bodyCharts, ...groupCharts, distribution, tiles].map(({ id }) => id);

test('every chart has an id of its own and a definition', () => {
  expect(new Set(allCharts).size).toBe(allCharts.length);
  expect(Object.keys(chartDefinitions).toSorted()).toEqual(allCharts.toSorted());
});

test.each(allCharts)('the chart %s has golden drawings in both languages', (id) => {
  const drawings = globSync(`test/charts/*/${id}-*.svg`).map((file) => readFileSync(file, 'utf8'));
  expect(drawings.filter((svg) => /\p{Script=Han}/u.test(svg)).length).toBeGreaterThan(0);
  expect(drawings.filter((svg) => /[a-z]{3}/.test(svg.replace(/<[^>]*>/g, ''))).length).toBeGreaterThan(0);
});
