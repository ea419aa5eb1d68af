import { describe, expect, test } from 'vitest';
import { makeUp } from '../made-up.ts';
import { numberFigures } from '../printing.ts';
import { randomFrom } from '../random.ts';
import { figuresOn, gridOf, type Sheet } from '../sheet.ts';
import { sheetsOf } from '../sheets/index.ts';
import { plainStyle } from '../style.ts';
import { damages, settled } from './index.ts';

const madeUp = makeUp('2021', randomFrom('damage'));
const random = randomFrom('damage of sheets');
const sheets = sheetsOf({ madeUp, figures: numberFigures(madeUp, plainStyle, randomFrom('figures 3')), style: plainStyle, random });
const form = madeUp.rows.requests.map((row) => row.id);
const way = (id: string) => damages.find((damage) => damage.id === id) ?? (() => { throw new RangeError(id); })();
const open = (sheet: Sheet): string[] => [...new Set(figuresOn(sheet).filter((figure) => !figure.determined).map((figure) => figure.row))];

describe.each(damages.map((damage) => [damage.id, damage] as const))('%s', (_, damage) => {
  test('changes some table, and says so of every figure that it makes doubtful', () => {
    const results = Object.values(sheets).flatMap((sheet) => Array.from({ length: 20 }, (_each, draw) => damage.apply(sheet, randomFrom(`${damage.id}/${draw}`))));
    expect(results.some((sheet) => sheet !== null)).toBe(true);
    for (const sheet of results) {
      if (sheet) expect(figuresOn(sheet).filter((figure) => !figure.determined && !figure.damaged)).toEqual([]);
    }
  });

  test('never makes a row wider than its table', () => {
    for (let draw = 0; draw < 20; draw += 1) {
      const sheet = damage.apply(sheets.requests, randomFrom(`width/${draw}`));
      if (sheet) expect(Math.max(...gridOf(sheet).map((slots) => slots.length))).toBe(sheet.width);
    }
  });
});

describe('rows whose label is lost', () => {
  test('are told by their place while every row is there', () => {
    const sheet = way('label lost').apply(sheets.requests, randomFrom('lost'));
    expect(open(settled(sheet ?? sheets.requests, form))).toEqual([]);
    expect(sheet?.rows.some((row) => row.weak)).toBe(true);
  });

  test('are open beside a row that is lost', () => {
    const at = sheets.requests.rows.findIndex((row) => row.id === 'withheld_third_party');
    const rows = sheets.requests.rows.map((row, index) => (index === at ? { ...row, weak: true } : row)).toSpliced(at + 1, 1);
    expect(open(settled({ ...sheets.requests, rows }, form))).toEqual(['withheld_third_party']);
  });
});
