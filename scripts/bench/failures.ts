import type { Report } from '../../src/pipeline/record/report.ts';
import type { Truth } from '../synthesize/truth.ts';
import { sumsVerdict } from './sums.ts';
import { verdicts } from './verdict.ts';

/** What went wrong with one document, a line each: cells that are not right, sums, findings. */
export function failureLines(truth: Truth, report: Report): string[] {
  const cells = verdicts(truth.cells, report).filter(({ outcome }) => !['right', 'left out', 'guessed'].includes(outcome));
  const sums = sumsVerdict(truth, report);
  const lines = [
    ...cells.map(({ address, truth: known, read, outcome, named }) => [
      outcome, named ? 'named' : 'unnamed', known?.damaged ? 'damaged' : 'undamaged', address,
      `expected ${known === null ? 'no cell' : `${known.state} ${known.value ?? ''}${known.determined ? '' : ' (undetermined)'}`}`,
      `read ${read ? `${read.state} ${read.value ?? ''} "${read.raw}" line ${read.place?.line ?? ''}` : 'nothing'}`,
    ].join(' | ')),
    ...sums.missed.map((name) => `wrong sum not reported | ${name}`),
    ...sums.invented.map((name) => `sum reported that is right | ${name}`),
    ...sums.errorsOnSound.map((check) => `error on a sound report | ${check}`),
  ];
  return lines.length === 0 ? [] : [`traits: ${truth.traits.join(', ')}`, `damages: ${truth.damages.join(', ') || 'none'}`, ...lines];
}
