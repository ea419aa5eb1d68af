import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../../scripts/bench/verdict.ts';
import { formats, layoutsOf } from '../../scripts/synthesize/formats/index.ts';
import { syntheticReport } from '../../scripts/synthesize/report.ts';
import { printed } from '../../scripts/synthesize/write.ts';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';

// A record printed in any layout and read back is the same record, as far as the layout determines it. How much of
// print with every oddity and damage is read, the accuracy bench measures; here nothing of it may be read wrong.
// Chromium's PDFs take a second each: the bench prints those.
const shapes = formats.filter((format) => format !== 'pdf').flatMap((format) => [...new Set(layoutsOf[format])].map((layout) => ({ format, layout })));

const runs = { numRuns: 40, seed: 20_190_515 };

describe.each(shapes)('$format, $layout', ({ format, layout }) => {
  const readBack = async (number: number, order: { plain: boolean; damaged: number }) => {
    const { truth, ...report } = syntheticReport({ seed: 'round trip', number, formats: [format], layouts: [layout], wrongSums: false, ...order });
    const read = await readDocument(`round-trip.${format}`, await printed({ truth, ...report }), { register: emptyRegister(), described: undefined });
    return { read, truth, cells: verdicts(truth.cells, read) };
  };

  test('a record printed plainly comes back', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.nat(9999), async (number) => {
      const { cells, read, truth } = await readBack(number, { plain: true, damaged: 0 });
      const determined = cells.filter((cell) => cell.truth?.determined);
      expect(determined.filter(({ outcome }) => outcome !== 'right').map(({ address, outcome }) => `${outcome} ${address}`)).toEqual([]);
      expect({ agency: read.agency?.name, year: read.year, form: read.form }).toEqual({ agency: truth.agency, year: truth.year, form: truth.form });
    }), runs);
  });

  test('whatever the print and the damage, no cell comes back with a wrong value unless a finding names it', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.nat(9999), fc.boolean(), async (number, damaged) => {
      const { cells } = await readBack(number, { plain: false, damaged: Number(damaged) });
      expect(cells.filter(({ outcome, named }) => outcome === 'wrong' && !named).map(({ address }) => address)).toEqual([]);
    }), runs);
  });
});
