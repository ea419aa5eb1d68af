/** A row of the document paired with a row of the form, by their numbers. */
export interface Pair {
  document: number;
  form: number;
}

export interface Scores {
  /** How well two rows go together; null where they cannot. */
  pair: (document: number, form: number) => number | null;
  /** What leaving out a row of the document costs; a row with figures costs more than a head. */
  skipDocument: (document: number) => number;
  /** What leaving out a row of the form costs. */
  skipForm: number;
}

/**
 * The best alignment of two sequences in their order (Needleman–Wunsch). Lost rows, damaged labels, page debris and
 * rows of another edition each cost a little instead of breaking everything behind them.
 */
export function align(documentRows: number, formRows: number, scores: Scores): Pair[] {
  const width = formRows + 1;
  const best = new Float64Array((documentRows + 1) * width);
  const step = new Uint8Array((documentRows + 1) * width);
  for (let d = 0; d <= documentRows; d += 1) {
    const skipped = d > 0 ? scores.skipDocument(d - 1) : 0;
    for (let f = d > 0 ? 0 : 1; f <= formRows; f += 1) {
      const here = d * width + f;
      const pair = d > 0 && f > 0 ? scores.pair(d - 1, f - 1) : null;
      const paired = pair === null ? -Infinity : (best[here - width - 1] ?? 0) + pair;
      const document = d > 0 ? (best[here - width] ?? 0) - skipped : -Infinity;
      const form = f > 0 ? (best[here - 1] ?? 0) - scores.skipForm : -Infinity;
      const most = Math.max(paired, document, form);
      best[here] = most;
      step[here] = most === paired ? both : most === document ? documentOnly : formOnly;
    }
  }
  return trace(step, documentRows, formRows, width);
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
