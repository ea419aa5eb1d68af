import type { DatasetEdition, DatasetFile } from './edition.ts';
import { tableSchema } from './table-schema.ts';
import { changesTable } from './tables/changes.ts';
import { tables } from './tables.ts';

/**
 * The Frictionless Data Package of a folder of files: Table Schema for tables as CSV and as Parquet, the other files with
 * their bytes and hash. A file that is not given is not listed.
 */
export function dataPackage({ version, date }: DatasetEdition, files: readonly DatasetFile[]): object {
  return {
    profile: 'data-package',
    name: 'disclosure-ledger',
    title: '公开年报 · Disclosure Ledger',
    version,
    ...(date === null ? {} : { created: `${date}T00:00:00Z` }),
    description: [
      '各级行政机关政府信息公开工作年度报告的数字，逐格识读，逐项核对，每个数字都附原文所在的行。空字段表示没有数，不是0；原因见状态列。',
      'CSV 的文本列中以 = + - @ 等可能被电子表格当作公式的字符或以单引号开头的内容，前面加了一个单引号；去掉一个前导单引号即为原文。Parquet、JSON、SQLite 中为原文。',
      'Figures of the annual disclosure reports of Chinese administrative bodies, read cell by cell, checked, each with the line it was read from. An empty field is no value and never 0; the state column says why.',
      'In text columns of the CSV files, what a spreadsheet could take for a formula, or what begins with an apostrophe, has an apostrophe put before it: remove one leading apostrophe for the exact text. Parquet, JSON and SQLite hold the exact text.',
    ].join('\n'),
    keywords: ['政府信息公开', '年度报告', 'freedom of information', 'open government', 'China'],
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [{ title: 'The Disclosure Ledger contributors', role: 'author' }],
    sources: [
      {
        title: '各行政机关发布的政府信息公开工作年度报告（来源网址见 reports 表 source_url）· Annual reports as published by the bodies (addresses in reports, source_url)',
      },
      {
        title: '《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条 · Regulations on Open Government Information, articles 49 and 50',
        path: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
      },
    ],
    resources: files.map(resourceOf),
  };
}

/** Every table by the name of its CSV file. */
const tableOf = new Map([...tables, changesTable].map((table) => [table.name, table]));

const mediaTypes: Record<string, string> = {
  csv: 'text/csv', json: 'application/json', parquet: 'application/vnd.apache.parquet', sqlite: 'application/vnd.sqlite3', gz: 'application/gzip',
  md: 'text/markdown', cff: 'application/yaml', R: 'text/x-r', do: 'text/plain', '': 'text/plain',
};

function resourceOf({ name, bytes, sha256 }: DatasetFile): object {
  const [stem = '', ...endings] = name.split('.');
  const format = endings.join('.');
  const table = format === 'csv' || format === 'parquet' ? tableOf.get(stem) : undefined;
  const ending = endings.at(-1) ?? '';
  const file = { path: name, bytes, hash: `sha256:${sha256}`, mediatype: mediaTypes[ending] ?? 'application/octet-stream', ...(ending ? { format: ending } : {}) };
  if (!table) return { name: resourceName(name), profile: 'data-resource', ...file };
  const nameOf = (other: string) => resourceName(format === 'csv' ? other : `${other}.${format}`);
  return {
    name: nameOf(table.name),
    title: `${table.zh} · ${table.en}`,
    profile: 'tabular-data-resource',
    ...file,
    ...(format === 'csv' ? { encoding: 'utf-8' } : {}),
    schema: tableSchema(table, nameOf),
  };
}

/** Names of resources are lower case; a table as CSV has the table's own. */
const resourceName = (file: string): string => file.toLowerCase().replace(/[^a-z0-9]+/g, '-');
