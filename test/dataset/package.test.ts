import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeLists } from '../../src/pipeline/write/code-lists.ts';
import type { DictionaryRow } from '../../src/pipeline/write/rows.ts';
import { tables } from '../../src/pipeline/write/tables.ts';
import { sourceFiles } from '../source.ts';
import { build, mixedCorpus, temporary } from './built.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
    missingValues: string[];
    primaryKey?: string[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const { base, remove } = temporary();
const out = join(base, 'out');
let resources: Resource[] = [];
beforeAll(() => {
  build(mixedCorpus(join(base, 'corpus'), 20), out);
  resources = (JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources;
}, 60_000);
afterAll(remove);

const read = (name: string) => readFileSync(join(out, name));
const records = (name: string) => Papa.parse<Record<string, string>>(read(name).toString(), { header: true, skipEmptyLines: true });
const tabular = () => resources.flatMap((resource) => (resource.schema ? [{ ...resource, schema: resource.schema }] : []));

test('the package lists every file at the top with its size and hash, under names that are unique and lower case', () => {
  const listed = resources.map(({ path }) => path).toSorted();
  const there = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(there.filter((name) => !listed.includes(name)).toSorted()).toEqual(['SHA256SUMS', 'datapackage.json', 'disclosure-ledger-unreleased.zip', 'releases.json']);
  for (const { path, bytes, hash } of resources) {
    expect([path, bytes, hash]).toEqual([path, statSync(join(out, path)).size, `sha256:${createHash('sha256').update(read(path)).digest('hex')}`]);
  }
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expect(resources.filter(({ name }) => !/^[a-z0-9][a-z0-9._-]*$/.test(name))).toEqual([]);
});

test('every table is described as CSV and as Parquet, and its fields are the file\'s own', async () => {
  for (const { name } of tables) expect(tabular().map(({ path }) => path)).toEqual(expect.arrayContaining([`${name}.csv`, `${name}.parquet`]));
  for (const { path, schema } of tabular()) {
    const fields = path.endsWith('.csv') ? records(path).meta.fields : (await parquetMetadataAsync(await asyncBufferFromFile(join(out, path)))).schema.slice(1).map(({ name }) => name);
    expect([path, schema.fields.map(({ name }) => name)]).toEqual([path, fields]);
    expect(schema.missingValues).toEqual(['']);
  }
});

test('keys name fields that are there, of resources that are there', () => {
  const fieldsOf = new Map(tabular().map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
  for (const { name, schema: { primaryKey = [], foreignKeys } } of tabular()) {
    expect(fieldsOf.get(name)).toEqual(expect.arrayContaining(primaryKey));
    for (const { fields, reference } of foreignKeys) {
      expect(fieldsOf.get(name)).toContain(fields);
      expect(fieldsOf.get(reference.resource)).toContain(reference.fields);
    }
  }
});

test('values are of the type and within the list that the schema states', () => {
  const isOf: Record<string, RegExp> = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/, boolean: /^(true|false)$/, date: /^\d{4}-\d\d-\d\d$/, string: /^[^]*$/ };
  const wrong = tabular().filter(({ path }) => path.endsWith('.csv')).flatMap(({ path, schema }) => {
    const { data } = records(path);
    return schema.fields.flatMap(({ name, type, constraints }) => [...new Set(data.map((row) => row[name] ?? ''))].filter((value) => (
      value === '' ? constraints?.required === true : !isOf[type]?.test(value) || (constraints?.enum && !constraints.enum.includes(value))
    )).map((value) => `${path} ${name}: ${JSON.stringify(value)}`));
  });
  expect(wrong).toEqual([]);
});

test('the dictionary explains in both languages every table and column, and every id that stands in a coded column', () => {
  const rows = records('dictionary.csv').data as unknown as DictionaryRow[];
  const known = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  for (const { name, columns } of tables) {
    expect(known).toContain(`table ${name}`);
    for (const column of Object.keys(columns)) expect(known).toContain(`column ${name}.${column}`);
  }
  const kinds: Partial<Record<string, (id: string) => boolean>> = {
    table: (id) => known.has(`form_table ${id}`),
    row: (id) => rows.some((row) => row.kind === 'form_row' && row.id.endsWith(`.${id}`)),
    column: (id) => rows.some((row) => row.kind === 'form_column' && row.id.endsWith(`.${id}`)),
    check: (id) => known.has(`check ${id}`) || known.has(`reading_check ${id}`),
  };
  const unexplained = tables.flatMap(({ name, columns }) => Object.entries(columns).flatMap(([column, { codes }]) => (codes === null ? [] : (
    [...new Set(records(`${name}.csv`).data.map((row) => row[column] ?? ''))]
      .filter((id) => id !== '' && !(kinds[codes]?.(id) ?? known.has(`${codes} ${id}`)))
      .map((id) => `${name}.${column}: ${codes} ${id}`)))));
  expect(unexplained).toEqual([]);
  expect(rows.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
});

test('every finding that the code can make has a name', () => {
  const ids = [...sourceFiles('src/pipeline'), ...sourceFiles('scripts')]
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('scripts/bench'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'((?:decode|locate|read|agency|correction|review)\.[a-z_]+)'/g)].map(([, id = '']) => id));
  expect(ids.length).toBeGreaterThan(30);
  expect(ids.filter((id) => !(id in codeLists.check.words))).toEqual([]);
});

test('labels for R and Stata name every code list and every table', () => {
  const [r, stata] = [read('labels.R').toString(), read('labels.do').toString()];
  for (const id of Object.keys(codeLists)) {
    expect(r).toContain(`\n  \`${id}\` = data.frame(`);
    expect(stata).toContain(`\nlabel define ${id} 1 `);
  }
  for (const { name } of tables) {
    expect(r).toContain(`\n  \`${name}\` = data.frame(`);
    expect(stata).toContain(`\nif "\`table'" == "${name}" {`);
  }
  const names = [...stata.matchAll(/^ {2}char (\S+)\[column\]/gm)].map(([, name = '']) => name);
  expect(names.filter((name) => !/^[a-z_][a-z0-9_]{0,31}$/.test(name))).toEqual([]);
});

test('the twin for Excel is the CSV behind a byte order mark', () => {
  for (const { name } of tables) expect(read(`${name}.excel.csv`)).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), read(`${name}.csv`)]));
});
