import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { json } from '../src/pipeline/write/json.ts';
import { parquet } from '../src/pipeline/write/parquet.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import type { Table } from '../src/pipeline/write/table.ts';
import { packLargeJson } from './dataset-large-json.ts';
import { rowCounts } from './dataset-row-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const name = 'coverage';
const rows = Array.from({ length: 30 }, (_, index) => ({ year: 2000 + index, region_code: '},\n{', system: index % 2 ? null : '[甲],' }));

test('a table of too many rows becomes gzipped NDJSON, row for row, and its array is gone', async () => {
  for (const table of tables) {
    const own = table.name === name ? rows : [];
    const formats = { json, parquet };
    for (const [ending, format] of Object.entries(formats)) {
      const { put, end } = format(table as unknown as Table<object>);
      writeFileSync(join(folder, `${table.name}.${ending}`), Buffer.concat([Buffer.from(put(own)), Buffer.from(end())]));
    }
  }
  const files = tables.map((table) => ({ name: `${table.name}.json`, sha256: '' }));
  const array = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object[];
  expect(await packLargeJson(folder, files, await rowCounts(folder), 30)).toEqual(files);
  const after = await packLargeJson(folder, files, await rowCounts(folder), 29);
  const packed = readFileSync(join(folder, `${name}.ndjson.gz`));
  expect(after.filter((file) => !files.some((before) => before.name === file.name))).toEqual([{ name: `${name}.ndjson.gz`, sha256: createHash('sha256').update(packed).digest('hex') }]);
  expect(after.map((file) => file.name)).not.toContain(`${name}.json`);
  expect(existsSync(join(folder, `${name}.json`))).toBe(false);
  expect(gunzipSync(packed).toString().trimEnd().split('\n').map((line) => JSON.parse(line) as object)).toEqual(array);
});
