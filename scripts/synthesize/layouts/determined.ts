import { requestRowsOfAnyEdition, type TableId } from '../../../src/form/index.ts';
import type { Figure } from '../figure.ts';
import { requestSolutions } from './solutions.ts';
import { addsUpWithBlanks } from './with-blanks.ts';
import { splitsOf, type Split } from './splits.ts';

/** The figures of a row run together; `gaps` says after which of them a blank stands. */
export interface Run {
  figures: Figure[];
  gaps: boolean[];
}

/**
 * Which figures run-together text leaves open. A row whose empty cells left nothing behind is open whatever its digits
 * say. Table 2 has no equation: a row is told where each figure has one digit, or blanks, signs or units stand between,
 * and the document has no empty cells: where some vanish, as many digits as columns prove nothing.
 * Table 4 is told by its sums, where with empty cells it would not add up in another way.
 * Of table 3 a row is told where all its digits are single (and, should empty cells vanish, add up: digits fused into
 * longer addends would exceed their total, into a longer total would fall short of it), or where it is the same in every solution of the equations
 * and the equations of the columns cover it: its own sum alone is no second witness.
 */
export function undeterminedIn(table: TableId, runs: readonly Run[], hasBlanks: boolean): Set<string> {
  const told = table === 'disclosure' ? runs.filter((run) => isSeparated(run) && (!hasBlanks || run.figures.length === 1 || run.gaps.every((gap) => gap)))
    : table === 'review' ? runs.filter((run) => isSplitInOneWay(run) || (isReviewTold(run) && !(hasBlanks && addsUpWithBlanks(run, 5))))
      : requestsTold(runs, hasBlanks);
  return new Set(runs.filter((run) => !told.includes(run)).flatMap((run) => run.figures.map((figure) => figure.address)));
}

const isComplete = (run: Run): boolean => run.figures.every((figure) => figure.state === 'stated');

const isSplitInOneWay = (run: Run): boolean => isComplete(run) && splitsOf(run, () => true)?.length === 1;

/** Split in one way, and that not for a zero that no figure may begin with: of 396442278 nobody believes a split. */
function isSeparated(run: Run): boolean {
  const { figures, gaps } = run;
  const isEnd = (at: number): boolean => at < 0 || at === figures.length - 1 || gaps[at] === true
    || /^[+-]/.test(figures[at + 1]?.text ?? '') || !/\d$/.test(figures[at]?.text ?? '');
  return isSplitInOneWay(run) && figures.every((figure, at) => /^[+-]?\d$/.test(figure.text) || (isEnd(at - 1) && isEnd(at)));
}

const addsUp = (values: readonly number[]): boolean => values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);

const valuesOf = (run: Run): number[] => run.figures.map((figure) => figure.value ?? NaN);

function isReviewTold(run: Run): boolean {
  const groups = (values: readonly number[]): boolean => [0, 5, 10].every((at) => addsUp(values.slice(at, at + 5)));
  return isComplete(run) && groups(valuesOf(run)) && splitsOf(run, (values) => values.length % 5 !== 0 || addsUp(values.slice(-5)))?.length === 1;
}

function requestsTold(runs: readonly Run[], hasBlanks: boolean): Run[] {
  const totals = !hasBlanks || showTotals(runs);
  const single = runs.filter((run) => isSplitInOneWay(run) && (!hasBlanks || isZeros(run) || (totals && addsUp(valuesOf(run)))));
  const complete = runs.filter((run) => isComplete(run) && addsUp(valuesOf(run)));
  const rows = new Map(complete.map((run): [string, Split[] | null] => [
    run.figures[0]?.row ?? '', splitsOf(run, (values) => values.length < run.figures.length || addsUp(values)),
  ]));
  // The document's sums tell nothing where they are wrong themselves.
  const sound = complete.length === runs.filter(isComplete).length;
  const truth = new Map(complete.map((run) => [run.figures[0]?.row ?? '', valuesOf(run)]));
  const solutions = sound && totals ? requestSolutions(rows, expectedRows(runs), truth) : new Set<string>();
  return runs.filter((run) => single.includes(run) || solutions.has(run.figures[0]?.row ?? ''));
}

const isZeros = (run: Run): boolean => run.figures.every((figure) => figure.text === '0');

/**
 * Whether outcome rows show that they have totals, where cells have vanished: 0000011 is 0 0 0 0 0 11 in a document that
 * leaves them blank (上海 2019). A row of zeros does, or three rows of four that add up, three at least.
 */
function showTotals(runs: readonly Run[]): boolean {
  const outcomes = runs.filter((run) => requestRowsOfAnyEdition.some((row) => row.id === run.figures[0]?.row && row.group));
  const withFigures = outcomes.filter((run) => run.figures.some((figure) => figure.state === 'stated' && figure.value !== 0));
  const adding = withFigures.filter((run) => addsUp(valuesOf(run).map((value) => (Number.isNaN(value) ? 0 : value))));
  return outcomes.some(isZeros) || (adding.length >= 3 && adding.length * 4 >= withFigures.length * 3);
}

/** Rows that the equations are about: those printed, or lost between printed ones of the same edition. */
function expectedRows(runs: readonly Run[]): string[] {
  const printed = new Set(runs.map((run) => run.figures[0]?.row));
  const unsplit = printed.has('other_disposition');
  const split = requestRowsOfAnyEdition.some((row) => row.group === 'other' && row.id !== 'other_disposition' && printed.has(row.id));
  return requestRowsOfAnyEdition.map((row) => row.id).filter((id) => {
    if (id === 'other_disposition') return unsplit && !split;
    return !id.startsWith('other_') || split || !unsplit;
  });
}
