import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { regions } from '../../src/regions/index.ts';
import { find } from '../../src/search/find.ts';
import { placed, searchFile, type SearchableBody } from '../../src/search/index-file.ts';
import { readIndex } from '../../src/search/read-index.ts';
import { shards } from '../../src/search/shards.ts';
import { UsageError } from '../build-options.ts';
import type { BenchRun } from './bench-run.ts';

// What a register as large as the country costs a visitor who searches.

/** Departments that most counties have; one in three of the last kind has a name of its own. */
const departments = [
  '人民政府', '人民政府办公室', '发展和改革局', '教育局', '科学技术局', '工业和信息化局', '公安局', '民政局', '司法局', '财政局', '人力资源和社会保障局', '自然资源局',
  '生态环境局', '住房和城乡建设局', '交通运输局', '水利局', '农业农村局', '商务局', '文化广电和旅游局', '卫生健康局', '退役军人事务局', '应急管理局', '审计局', '市场监督管理局',
  '统计局', '医疗保障局', '信访局', '城市管理局', '林业局', '行政审批服务局', '国防动员办公室', '街道办事处',
];

const queries = ['杭州', '杭州教育局', 'xiaoshanjiaoyu', 'hzsjyj', '杭洲市教育局', '信访局', '绝无此名'];

export const scaleUsage = '  scale [--count N]   size and speed of the search index for N bodies (default 100 000)';

/** Prints the size of the search index, of its shards, and the time of some queries. */
export async function scale(args: string[]): Promise<BenchRun> {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '100000' } } });
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--count takes a whole number above 0, not ${values.count}.`);
  const bodies = placed(register(count), regions);
  const text = JSON.stringify(searchFile(bodies, regions));
  const sizes = [...shards(bodies, () => ({ first_year: 2019, last_year: 2025, search: null })).values()].map((shard) => gzipSync(JSON.stringify(shard)).length).sort((a, b) => b - a);
  const indexBytes = gzipSync(text).length;
  console.log(`bodies ${bodies.length}: index ${kilobytes(indexBytes)} compressed, ${sizes.length} shards of at most ${kilobytes(sizes[0] ?? 0)}`);
  const started = performance.now();
  const places = readIndex(JSON.parse(text) as ReturnType<typeof searchFile>);
  const unfoldedMilliseconds = performance.now() - started;
  console.log(`unfolded in ${Math.round(unfoldedMilliseconds)} ms`);
  const asked = queries.map((query) => {
    const from = performance.now();
    const found = find(places, query);
    const milliseconds = performance.now() - from;
    console.log(`${query}\t${Math.round(milliseconds)} ms\t${found.places.length} places, ${found.bodies.length} bodies`);
    return { query, milliseconds, places: found.places.length, bodies: found.bodies.length };
  });
  return { code: 0, result: { bodies: bodies.length, indexBytes, shards: sizes.length, largestShardBytes: sizes[0] ?? null, unfoldedMilliseconds, queries: asked } };
}

/** Bodies of every division in turn; one in twenty has another name, one in seven reports on file. */
function register(count: number): SearchableBody[] {
  const all = regions.flatMap(({ code, name }) => departments.map((department) => ({ code, name, department })));
  return all.slice(0, count).map(({ code, name, department }, index) => ({
    agency_id: `${code}-${Math.imul(index + 1, 0x9e3779b1).toString(16).replace('-', '').padStart(8, '0').slice(0, 8)}`,
    name: department.startsWith('街道') && index % 3 === 0 ? `${name}${String.fromCodePoint(0x4e00 + (index % 3000))}${department}` : name + department,
    region_code: code,
    aliases: index % 20 === 0 ? `${name}${index % 97}` : null,
    name_en: null,
    reports: index % 7 === 0 ? 3 : 0,
  }));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
