import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataTables } from '../../src/overview/files.ts';
import { loadingCode, type LoadingCode } from '../../src/overview/loading-code.ts';
import { build, temporary } from './built.ts';
import { independentReader } from './duckdb.ts';

// The code that the pages of the tables show is run as it stands there, against the project's own dataset.
const { base, remove } = temporary();
const folder = join(base, 'out');
const server = createServer((request, response) => { response.end(readFileSync(join(folder, (request.url ?? '').slice(1)))); });
let address = '';
beforeAll(async () => {
  build('data', folder);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  remove();
});

const tables = ['panel', 'reports', 'cells', 'published', 'indicators', 'findings', 'checks', 'agencies', 'coverage', 'dictionary'];
const csvOf = (table: string) => Papa.parse<Record<string, string>>(readFileSync(join(folder, `${table}.csv`), 'utf8'), { header: true, skipEmptyLines: true });

function codeFor(table: string, id: LoadingCode['id'], files: string): string {
  const downloads = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile()).map((name) => ({ name, bytes: 1, rows: name.endsWith('.csv') ? 1 : null }));
  const found = dataTables(downloads).find(({ name }) => name === table)!;
  return loadingCode(found, csvOf(table).meta.fields!).find((each) => each.id === id)!.code.replaceAll('{base}', files);
}

describe.each(tables)('%s', (table) => {
  test('JavaScript has every row, and null where the CSV field is empty', async () => {
    const script = `${codeFor(table, 'javascript', address)}\nexport default ${table};`;
    const { default: rows } = await import(`data:text/javascript,${encodeURIComponent(script)}`) as { default: Record<string, unknown>[] };
    const { data } = csvOf(table);
    expect(rows.length).toBe(data.length);
    expect(rows.map((row) => Object.values(row).filter((value) => value === null).length))
      .toEqual(data.map((row) => Object.values(row).filter((field) => field === '').length));
  });

  test('DuckDB has every row, from Parquet and from CSV, and as many values', async () => {
    const { data, meta } = csvOf(table);
    const counts = meta.fields!.map((column) => `count("${column}")`).join(', ');
    const filled = meta.fields!.map((column) => data.filter((row) => row[column] !== '').length);
    const [parquet = '', csv = ''] = codeFor(table, 'duckdb', `${folder}/`).split('\n');
    for (const create of [parquet, csv.replace('-- CSV: ', '')]) {
      const { rows, close } = await independentReader();
      await rows(create);
      expect((await rows(`SELECT ${counts} FROM "${table}"`))[0]?.map(Number), create).toEqual(filled);
      close();
    }
  });
});

/** Engines of which not every machine has one: the program, what must load, and a line that prints the number of rows. */
const engines = {
  pandas: { program: 'python3', flag: '-c', probe: 'import pandas, pyarrow', last: 'print(len(cells), int(cells["value"].isna().sum()))' },
  readr: { program: 'Rscript', flag: '-e', probe: 'library(readr)', last: 'cat(nrow(cells), sum(is.na(cells$value)))' },
  arrow: { program: 'Rscript', flag: '-e', probe: 'library(arrow)', last: 'cat(nrow(cells), sum(is.na(cells$value)))' },
} as const;

test.for(Object.entries(engines))('%s has every row of cells and takes no empty field for 0', ([id, { program, flag, probe, last }], { skip }) => {
  const run = (code: string) => spawnSync(program, [flag, code], { encoding: 'utf8' });
  skip(run(probe).status !== 0, `${program} with ${id} is not on this machine.`);
  const { stdout, stderr } = run(`${codeFor('cells', id as keyof typeof engines, `${folder}/`)}\n${last}`);
  const { data } = csvOf('cells');
  expect(stdout.trim().split('\n').at(-1), stderr).toBe(`${data.length} ${data.filter(({ value }) => value === '').length}`);
});
