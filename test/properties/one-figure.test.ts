import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabGrid } from '../../scripts/synthesize/layouts/tab-grid.ts';
import { makeUp, type FormKind } from '../../scripts/synthesize/made-up.ts';
import { numberFigures } from '../../scripts/synthesize/printing.ts';
import { randomFrom } from '../../scripts/synthesize/random.ts';
import { sheetsOf } from '../../scripts/synthesize/sheets/index.ts';
import { plainStyle } from '../../scripts/synthesize/style.ts';
import { tableIds } from '../../src/form/index.ts';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import { checkedReport } from '../../src/pipeline/verify/check.ts';
import { verify } from '../../src/pipeline/verify/index.ts';

/** Errors that the checks find in a record printed plainly and read back. */
async function errorsIn(kind: FormKind, seed: string, change: (values: Map<string, number>) => void) {
  const madeUp = makeUp(kind, randomFrom(seed));
  change(madeUp.values);
  const random = randomFrom(`${seed}/print`);
  const sheets = sheetsOf({ madeUp, figures: numberFigures(madeUp, plainStyle, random), style: plainStyle, random });
  const lines = tableIds.flatMap((table) => [...tabGrid.print(sheets[table], plainStyle, random, false).lines, '']);
  const report = await readDocument('one-figure.txt', new TextEncoder().encode(lines.join('\n')), { register: emptyRegister(), described: undefined });
  const { instances } = verify({ current: checkedReport('one-figure', report), previous: null });
  return instances.filter(({ status, expected }) => status === 'failed' && expected !== null);
}

const kinds = fc.constantFrom<FormKind>('2019', '2021', 'one-row', 'both');
const runs = { numRuns: 150, seed: 20_190_515 };

test('a balanced record fails no check', async () => {
  await fc.assert(fc.asyncProperty(kinds, fc.string(), async (kind, seed) => {
    expect(await errorsIn(kind, seed, () => undefined)).toEqual([]);
  }), runs);
});

test('one figure changed: a check names its row or its column', async () => {
  await fc.assert(fc.asyncProperty(kinds, fc.string(), fc.nat(), fc.integer({ min: 1, max: 9999 }), async (kind, seed, at, step) => {
    let changed = '';
    const failed = await errorsIn(kind, seed, (values) => {
      const addresses = [...values.keys()].filter((address) => !address.startsWith('disclosure.'));
      changed = addresses[at % addresses.length] ?? '';
      values.set(changed, (values.get(changed) ?? 0) + step);
    });
    const [, row, column] = changed.split('.');
    expect(failed.some(({ subject, cells }) => (subject === row || subject === column) && cells.includes(changed)), changed).toBe(true);
  }), runs);
});
