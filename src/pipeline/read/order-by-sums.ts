import { applicantColumns } from '../../form/columns.ts';
import type { BlockCell } from '../divide/block.ts';
import type { ApplicantHeads } from './applicant-heads.ts';
import { figureOf } from './figure.ts';

/** Rows that are not wrong in the same way by chance. */
const several = 3;

const last = applicantColumns.at(-1)?.id ?? '';

/**
 * Whether the rows' own sums speak for 总计 in another column than the one it was taken in. A wrong sum is the report's
 * fault unless another column mends it: in two rows more where damaged heads leave the order open, in several where heads tell it.
 */
export function sumsSpeakAgainst(rows: readonly (readonly BlockCell[])[], { order, told }: ApplicantHeads): boolean {
  const figures = rows.map((row) => row.map((cell) => figureOf(cell).value))
    .filter((values) => values[order.indexOf(last)] !== null && values.some((value) => value !== null && value !== 0));
  const sumsRight = order.map((_, at) => figures.filter((values) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0) === 2 * (values[at] ?? 0)).length);
  const taken = sumsRight[order.indexOf(last)] ?? 0;
  return sumsRight.some((right) => right > taken + (told ? several : 1));
}
