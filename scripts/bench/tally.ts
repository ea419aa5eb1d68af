import type { Truth } from '../synthesize/truth.ts';
import type { Verdict } from './verdict.ts';

/** Counts of cells: of those that their document determines, and of the others. */
export interface Tally {
  right: number;
  empty: number;
  silent: number;
  wrongNamed: number;
  wrong: number;
  leftOut: number;
  guessed: number;
  /** Right cells that a `read.*` finding names, where none should: run-together table 4 always has one. */
  rightNamed: number;
}

export const emptyTally = (): Tally => ({ right: 0, empty: 0, silent: 0, wrongNamed: 0, wrong: 0, leftOut: 0, guessed: 0, rightNamed: 0 });

/** Cells that the documents determine, wrong ones among the others included: those must have no value. */
export const legible = (tally: Tally): number => tally.right + tally.empty + tally.silent + tally.wrongNamed + tally.wrong;

export function count(tally: Tally, verdict: Verdict, { layout }: Pick<Truth, 'layout'>): void {
  tally[keyOf(verdict)] += 1;
  const expected = layout === 'squashed' && verdict.address.startsWith('review.');
  if (verdict.outcome === 'right' && verdict.named && !expected) tally.rightNamed += 1;
}

function keyOf({ outcome, named }: Verdict): keyof Tally {
  switch (outcome) {
    case 'wrong': return named ? 'wrongNamed' : 'wrong';
    case 'left out': return 'leftOut';
    case 'right': case 'empty': case 'silent': case 'guessed': return outcome;
  }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}
