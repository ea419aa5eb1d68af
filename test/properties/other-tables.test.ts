import { describe, expect, test } from 'vitest';
import { makeUp } from '../../scripts/synthesize/made-up.ts';
import { randomFrom } from '../../scripts/synthesize/random.ts';
import { applicantColumns } from '../../src/form/columns.ts';
import { addressOf, type FormRow } from '../../src/form/index.ts';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';

// Table 3 in shapes that agencies publish and our own printer does not: whatever they are, no cell may come back with a
// wrong value; where a shape tells its cells, all come back.

const year = (seed: string) => makeUp('2021', randomFrom(`other tables ${seed}`));
const [current, last] = [year('d'), year('j')];
const rows = current.rows.requests;

test('the two years differ and have figures', () => {
  const received = [current, last].map(({ values }) => values.get('requests.new_received.total') ?? 0);
  expect(Math.min(...received)).toBeGreaterThan(20);
  expect(new Set(received).size).toBe(2);
});
type Values = Map<string, number>;

const td = (text: string | number, attributes = '') => `<td${attributes}>${text}</td>`;
const tr = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const figures = (values: Values, row: FormRow) => applicantColumns.map((column) => values.get(addressOf('requests', row.id, column.id)) ?? '');
const words = applicantColumns.map((column) => column.zh);

/** `cellsOf` prints the figures of a row. */
const table = (cellsOf: (row: FormRow, at: number) => string[], heads = words.map((word) => td(word))) =>
  `<table>${tr(td(''), ...heads)}${rows.map((row, at) => tr(td(row.printed), ...cellsOf(row, at))).join('')}</table>`;
const plain = (values: Values) => (row: FormRow) => figures(values, row).map((figure) => td(figure));
const spaced = (cells: string[]) => cells.flatMap((cell) => [cell, td('')]);
const without = (at: number, cells: string[]) => cells.filter((_, index) => index !== at);

const shapes: Record<string, { html: string; told: boolean }> = {
  'as the form has it': { html: table(plain(current.values)), told: true },
  'empty columns between those of the form': { html: table((row) => spaced(plain(current.values)(row)), spaced(words.map((word) => td(word)))), told: true },
  'an empty column at the end, and a row that has lost a cell': {
    html: table((row, at) => [...(at === 5 ? without(2, plain(current.values)(row)) : plain(current.values)(row)), td('')], [...words.map((word) => td(word)), td('')]), told: false,
  },
  'each row in two, label and figures': {
    html: `<table>${tr(...words.map((word) => td(word)))}${rows.map((row) => tr(td(row.printed, ' colspan="7"')) + tr(...plain(current.values)(row))).join('')}</table>`, told: true,
  },
  'last year’s table before it': { html: table(plain(last.values)) + table(plain(current.values)), told: false },
  'last year’s figure beside each': {
    html: table((row) => figures(last.values, row).flatMap((before, at) => [td(before), td(figures(current.values, row)[at] ?? '')]), words.map((word) => td(word, ' colspan="2"'))), told: false,
  },
  'rows and columns exchanged': {
    html: `<table>${tr(td(''), ...rows.map((row) => td(row.printed)))}${words.map((word, at) => tr(td(word), ...rows.map((row) => td(figures(current.values, row)[at] ?? '')))).join('')}</table>`, told: false,
  },
  'the total first, without any heads': { html: table((row) => [...plain(current.values)(row).slice(-1), ...plain(current.values)(row).slice(0, -1)], []), told: false },
};

const asText = (html: string, separator: string) => html.replaceAll('</tr>', '\n').replaceAll('</table>', '\n').replaceAll('</td><td', `</td>${separator}<td`)
  .replace(/<[^>]+>/g, '').replace(/^(?=.)/gmu, separator === '\t' ? '' : '| ').replace(/(?<=.)$/gmu, separator === '\t' ? '' : ' |');

async function readBack(file: string, text: string) {
  const report = await readDocument(file, new TextEncoder().encode(text), { register: emptyRegister(), described: undefined });
  const named = new Set(report.findings.filter(({ check }) => check.startsWith('read.')).flatMap(({ cells }) => cells));
  const stated = report.cells.filter(({ table: of, value }) => of === 'requests' && value !== null);
  return { stated: stated.length, wrong: stated.filter(({ address, value }) => value !== current.values.get(address) && !named.has(address)).map(({ address }) => address) };
}

describe.each(Object.entries(shapes))('%s', (_, { html, told }) => {
  test('in HTML', async () => {
    const { stated, wrong } = await readBack('other.html', `<html><body>${html}</body></html>`);
    expect(wrong).toEqual([]);
    if (told) expect(stated).toBe(rows.length * words.length);
  });
  test.each(['\t', ' | '])('as text, cells apart by %j', async (separator) => {
    expect((await readBack('other.txt', asText(html, separator))).wrong).toEqual([]);
  });
});
