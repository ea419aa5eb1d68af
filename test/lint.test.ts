import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Rules that a piece of code breaks where it stood in that file. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const file = 'src/form/index.ts';

test.each([
  'export const a = Number("x") || 0;',
  'export const a = Number("x") ?? 0;',
  'export const a = parseInt("x", 10) || 0;',
  'export const a = Number.parseFloat("x") || 0;',
  'const x = "1"; export const a = +x || 0;',
])('an invented zero is refused: %s', async (code) => {
  expect(await broken(file, code)).toContain('no-restricted-syntax');
});

test('so it is on a page', async () => {
  expect(await broken('src/layouts/Page.astro', '---\nconst a = Number("x") || 0;\n---\n<p>{a}</p>\n')).toContain('no-restricted-syntax');
});

test('a number that is tested for being one is fine', async () => {
  expect(await broken(file, 'const n = Number("x"); export const a = Number.isNaN(n) ? null : n;\n')).toEqual([]);
});

test.each(['new Date()', 'Date.now()', 'Math.random()'])('%s is refused where the same input must give the same bytes', async (call) => {
  expect(await broken(file, `export const a = ${call};`)).toContain('no-restricted-syntax');
  expect(await broken('scripts/serve.ts', `export const a = ${call};`)).not.toContain('no-restricted-syntax');
});

test('a stage that imports a later one is refused', async () => {
  const rule = '@typescript-eslint/no-restricted-imports';
  expect(await broken('src/pipeline/divide/divide.ts', "export { x } from '../read/read.ts';")).toContain(rule);
  expect(await broken('src/pipeline/divide/divide.ts', "export { x } from '../decode/decode.ts';")).not.toContain(rule);
});

test.each([
  ['<p set:html="<b>x</b>" />', 'astro/no-set-html-directive'],
  ['<script is:inline>alert(1)</script>', 'astro/no-unsafe-inline-scripts'],
])('%s is refused on a page', async (markup, rule) => {
  expect(await broken('src/layouts/Page.astro', `${markup}\n`)).toContain(rule);
});

test('201 lines are too many, but for the form and the words', async () => {
  const long = `${'\n'.repeat(201)}export const a = 1;\n`;
  expect(await broken('scripts/serve.ts', long)).toContain('max-lines');
  expect(await broken('src/form/index.ts', long)).not.toContain('max-lines');
});
