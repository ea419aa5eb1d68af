import { applicantColumns } from '../../form/columns.ts';
import type { BlockCell } from '../divide/block.ts';
import type { ApplicantHeads } from './applicant-heads.ts';
import { saidIn } from './figure.ts';

/** Rows that are not wrong in the same way by chance. */
const several = 3;

const last = applicantColumns.at(-1)?.id ?? '';

/**
 * Whether the rows' own sums speak for 总计 in another column than the one it was taken in. A wrong sum is the report's
 * fault unless another column mends it: in two rows more where damaged heads leave the order open, in several where heads tell it.
 */
export function sumsSpeakAgainst(rows: readonly (readonly BlockCell[])[], { order, told }: ApplicantHeads): boolean {
  const taken = order.indexOf(last);
  const sumsRight = order.map(() => 0);
  for (const row of rows) {
    const values = row.map((cell) => saidIn(cell.text).value);
    const sum = values.reduce<number>((added, value) => added + (value ?? 0), 0);
    if (values[taken] === null || values.every((value) => value === null || value === 0)) continue;
    for (let at = 0; at < sumsRight.length; at += 1) if (sum === 2 * (values[at] ?? 0)) sumsRight[at] = (sumsRight[at] ?? 0) + 1;
  }
  return sumsRight.some((right) => right > (sumsRight[taken] ?? 0) + (told ? several : 1));
}
