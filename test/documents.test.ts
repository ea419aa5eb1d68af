import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>> & { version: string };
const guides = ['README.md', 'CONTRIBUTING.md'];

test('README gives a reason for every dependency, and for none that is not there', () => {
  const [, tables = ''] = read('README.md').split('## Dependencies');
  const rows = tables.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  const present = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(named.toSorted()).toEqual(present.toSorted());
});

test('dependencies have exact versions', () => {
  const versions = [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)];
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test.each(guides)('%s names commands that exist', (guide) => {
  const named = [...read(guide).matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test.each(guides)('%s names files that are there', (guide) => {
  const text = read(guide);
  const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
  // public/data is generated, the inputs below exist once somebody has something to say there.
  const optional = /^(public\/data\/|data\/(corrections|reports|reviews|replies|searches)\.csv)$/;
  const mentioned = [...text.matchAll(/`((?:src|data|test|public|deploy|scripts)\/[^`\s]*)`/g)].map(([, path = '']) => path)
    .filter((path) => !/[<*]/.test(path) && !optional.test(path));
  expect([...linked, ...mentioned].filter((path) => !existsSync(path))).toEqual([]);
});

test('CITATION.cff has what version 1.2.0 of the format requires, and the version of the package', () => {
  const citation = read('CITATION.cff');
  for (const key of ['cff-version: 1.2.0', 'message: ', 'title: ', 'authors:', 'license: CC-BY-4.0', `version: ${manifest.version}`]) {
    expect(citation).toMatch(new RegExp(`^${key.replaceAll('.', '\\.')}`, 'm'));
  }
});
