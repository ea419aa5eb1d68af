import { wilson } from '../../src/indicators/wilson.ts';
import type { Accuracy } from './accuracy.ts';
import type { RealVerdict } from './real.ts';
import { emptyTally, legible, sumOf, type Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** The result as tables for a terminal. */
export function accuracyText(made: Accuracy, real: readonly RealVerdict[]): string {
  const rows = sorted(made).flatMap(([shape, { undamaged, damaged }]) => [row(shape, undamaged), row('  damaged', damaged)]);
  const [undamaged, damaged] = [total(made, 'undamaged'), total(made, 'damaged')];
  const { planted, missed, invented, errorsOnSound } = made.sums;
  const all = sumOf([undamaged, damaged]);
  return [
    `${made.documents} made-up reports; ${made.unidentified} with body, year or form not told`,
    '', head, ...rows, row('all undamaged', undamaged), row('all damaged', damaged),
    '', `right cells that a read.* finding names, run-together table 4 apart: ${percent(all.rightNamed, all.right)}`,
    `wrong sums reported: ${planted - missed.length} of ${planted}`, ...some(missed),
    `sums reported as wrong that are right: ${invented.length}`, ...some(invented),
    `error findings on sound, legible reports: ${errorsOnSound.length}`, ...some(errorsOnSound),
    '', ...(real.length === 0 ? ['real documents: ../shared/reports-more is not there'] : ['real documents', head]),
    ...real.flatMap(({ file, tally, failures }) => [row(file, tally), ...some(failures.map(failureText))]),
  ].join('\n');
}

type Condition = 'undamaged' | 'damaged';

const sorted = (made: Accuracy) => [...made.shapes].sort(([a], [b]) => (a < b ? -1 : 1));

const total = (made: Accuracy, condition: Condition): Tally => sumOf([...made.shapes.values()].map((shape) => shape[condition]));

const failureText = ({ address, outcome, truth, read }: Verdict): string => (
  `${outcome} ${address}: ${truth?.value ?? '–'} read as ${read?.value ?? read?.state ?? '–'}`
);

const heads = ['legible', 'right', 'left empty', 'silently', 'wrong, named', 'wrong', 'open: left', 'guessed'];
const head = 'shape'.padEnd(28) + heads.map((text) => text.padStart(13)).join('');

function row(name: string, tally: Tally): string {
  const cells = [legible(tally), percent(tally.right, legible(tally)), tally.empty, tally.silent, tally.wrongNamed, tally.wrong, tally.leftOut, tally.guessed];
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(13)).join('');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(3)}%`);

/** The first of many lines. */
const some = (lines: readonly string[]): string[] => [
  ...lines.slice(0, 12).map((line) => `    ${line}`), ...(lines.length > 12 ? [`    and ${lines.length - 12} more`] : []),
];

/** data/accuracy.json: what the site says of the reader. */
export function recordText(made: Accuracy, real: readonly RealVerdict[], date: string): string {
  const shapes = sorted(made).flatMap(([shape, tallies]) => {
    const [format = '', layout = ''] = shape.split(' ');
    return (['undamaged', 'damaged'] as const).map((condition) => ({ format, layout, condition, ...figures(tallies[condition]) }));
  });
  return `${JSON.stringify({
    date,
    made_up: { documents: made.documents, undamaged: figures(total(made, 'undamaged')), damaged: figures(total(made, 'damaged')), shapes },
    wrong_sums: { planted: made.sums.planted, reported: made.sums.planted - made.sums.missed.length, invented: made.sums.invented.length },
    errors_on_sound_reports: made.sums.errorsOnSound.length,
    real: { documents: real.length, ...figures(sumOf([emptyTally(), ...real.map(({ tally }) => tally)])) },
  }, null, 2)}\n`;
}

/** `wrong_upper_bound`: end of the 95% Wilson interval of the share of cells with a wrong value that no finding names. */
function figures(tally: Tally) {
  const cells = legible(tally);
  return {
    cells, right: tally.right, left_empty: tally.empty + tally.silent, wrong_named: tally.wrongNamed, wrong: tally.wrong,
    wrong_upper_bound: wilson(tally.wrong, cells)?.[1] ?? null, right_named: tally.rightNamed,
  };
}
