import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { layers, shapes } from './layers.ts';
import { importsOf, sourceFiles } from './source.ts';

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const layerOf = (file: string) => layers.find((layer) => layer.files.test(file));
const code = sourceFiles('src').filter((file) => !isTest(file));

test('every file of src/ belongs to a layer', () => {
  expect(code.length).toBeGreaterThan(0);
  expect(code.filter((file) => !layerOf(file))).toEqual([]);
});

test('imports point downwards only: no stage knows a later one, no page knows the reader', () => {
  const wrong = code.flatMap((file) => importsOf(file).flatMap(({ target, isType }) => {
    if (target === null || (isType && shapes.test(target))) return [];
    const from = layerOf(file);
    const to = layerOf(target);
    const allowed = from === to || (from && to && from.imports.includes(to.name));
    return allowed ? [] : [`${file} (${from?.name}) imports ${target} (${to?.name})`];
  }));
  expect(wrong).toEqual([]);
});

test('imports name files that are there', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('scripts'), ...sourceFiles('test')];
  const lost = files.flatMap((file) => importsOf(file).flatMap(({ target }) => (
    target !== null && !existsSync(target) ? [`${file} imports ${target}`] : []
  )));
  expect(lost).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const seen = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const { target, isType } of importsOf(file)) if (target !== null && !isType) visit(target, [...path, file]);
  };
  for (const file of code) visit(file, []);
  expect(circles).toEqual([]);
});

test('of src/, only data.ts touches the machine it runs on', () => {
  const users = code.filter((file) => importsOf(file).some(({ specifier }) => specifier.startsWith('node:')));
  expect(users.filter((file) => file !== 'src/data.ts')).toEqual([]);
});

test('files are named for what they hold', () => {
  const files = [...sourceFiles('src', ['ts', 'astro', 'css']), ...sourceFiles('scripts')];
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib|stuff)(\/|\.|-)/;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
  const components = files.filter((file) => /^src\/(components|layouts)\/.*\.astro$/.test(file));
  expect(components.filter((file) => !/^[A-Z][A-Za-z]*\.astro$/.test(basename(file)))).toEqual([]);
  const modules = files.filter((file) => /\.(ts|css)$/.test(file) && !file.startsWith('src/pages/'));
  expect(modules.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|css)$/.test(basename(file)))).toEqual([]);
});

test('the reader knows the words of the form from src/form/ only', async () => {
  const { editions } = await import('../src/form/index.ts');
  const rows = Object.values(editions).flatMap((edition) => Object.values(edition.tables)).flatMap((table) => table.rows);
  const words = new Set(rows.flatMap((row) => [row.printed, row.zh, ...row.columns.map((column) => column.zh)]).filter((word) => word.length >= 4));
  const reader = code.filter((file) => /^src\/pipeline\/(decode|divide|locate|read|record)\//.test(file));
  const strays = reader.flatMap((file) => {
    const statements = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
    return [...words].filter((word) => statements.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(strays).toEqual([]);
});
