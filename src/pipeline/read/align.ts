/** A row of the document paired with a row of the form, by their numbers. */
export interface Pair {
  document: number;
  form: number;
}

export interface Scores {
  /** How well each row of the document goes with each of the form's, one row of the document after another; `cannot` where they do not. */
  pairs: Float64Array;
  /** What leaving out each row of the document costs; a row with figures costs more than a head. */
  skipDocument: readonly number[];
  /** What leaving out a row of the form costs. */
  skipForm: number;
}

export const cannot = -Infinity;

/**
 * The best alignment of two sequences in their order (Needleman–Wunsch). Lost rows, damaged labels, page debris and
 * rows of another edition each cost a little instead of breaking everything behind them.
 */
export function align(formRows: number, { pairs, skipDocument, skipForm }: Scores): Pair[] {
  const width = formRows + 1;
  const best = new Float64Array((skipDocument.length + 1) * width);
  const step = new Uint8Array(best.length);
  for (let f = 1; f <= formRows; f += 1) {
    best[f] = (best[f - 1] ?? 0) - skipForm;
    step[f] = formOnly;
  }
  for (let d = 1; d <= skipDocument.length; d += 1) {
    const skipped = skipDocument[d - 1] ?? 0;
    best[d * width] = (best[(d - 1) * width] ?? 0) - skipped;
    step[d * width] = documentOnly;
    for (let f = 1; f <= formRows; f += 1) {
      const here = d * width + f;
      const paired = (best[here - width - 1] ?? 0) + (pairs[(d - 1) * formRows + f - 1] ?? cannot);
      const document = (best[here - width] ?? 0) - skipped;
      const form = (best[here - 1] ?? 0) - skipForm;
      const most = Math.max(paired, document, form);
      best[here] = most;
      step[here] = most === paired ? both : most === document ? documentOnly : formOnly;
    }
  }
  return trace(step, skipDocument.length, formRows, width);
}

const both = 1;
const documentOnly = 2;
const formOnly = 3;

function trace(step: Uint8Array, documentRows: number, formRows: number, width: number): Pair[] {
  const pairs: Pair[] = [];
  let d = documentRows;
  let f = formRows;
  while (d > 0 || f > 0) {
    const move = step[d * width + f];
    if (move === both) pairs.push({ document: d - 1, form: f - 1 });
    if (move !== formOnly) d -= 1;
    if (move !== documentOnly) f -= 1;
  }
  return pairs.reverse();
}
