import type { Accuracy } from './accuracy.ts';
import type { RealVerdict } from './real.ts';
import { legible, sumOf, type Tally } from './tally.ts';
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

export const sorted = (made: Accuracy) => [...made.shapes].sort(([a], [b]) => (a < b ? -1 : 1));

export const total = (made: Accuracy, condition: Condition): Tally => sumOf([...made.shapes.values()].map((shape) => shape[condition]));

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
