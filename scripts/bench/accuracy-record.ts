import type { Accuracy as Recorded, AccuracyFigures } from '../../src/data/accuracy.ts';
import { wilson } from '../../src/indicators/wilson.ts';
import { sorted, total } from './accuracy-text.ts';
import type { Accuracy } from './accuracy.ts';
import type { RealVerdict } from './real.ts';
import { emptyTally, legible, sumOf, type Tally } from './tally.ts';

/** data/accuracy.json: what the site says of the reader. Without a date it is no record, only a measurement. */
export function recordOf<Day extends string | null>(made: Accuracy, real: readonly RealVerdict[], date: Day): Omit<Recorded, 'date'> & { date: Day } {
  return {
    date,
    made_up: {
      documents: made.documents, undamaged: figures(total(made, 'undamaged')), damaged: figures(total(made, 'damaged')),
      shapes: sorted(made).flatMap(([shape, tallies]) => {
        const [format = '', layout = ''] = shape.split(' ');
        return (['undamaged', 'damaged'] as const).map((condition) => ({ format, layout, condition, ...figures(tallies[condition]) }));
      }),
    },
    wrong_sums: { planted: made.sums.planted, reported: made.sums.planted - made.sums.missed.length, invented: made.sums.invented.length },
    errors_on_sound_reports: made.sums.errorsOnSound.length,
    real: {
      documents: real.length, ...figures(sumOf([emptyTally(), ...real.map(({ tally }) => tally)])),
      files: real.map(({ file, tally }) => ({ file, ...figures(tally) })),
    },
  };
}

function figures(tally: Tally): AccuracyFigures {
  const cells = legible(tally);
  return {
    cells, right: tally.right, left_empty: tally.empty + tally.silent, wrong_named: tally.wrongNamed, wrong: tally.wrong,
    wrong_upper_bound: wilson(tally.wrong, cells)?.[1] ?? null, right_named: tally.rightNamed,
  };
}
