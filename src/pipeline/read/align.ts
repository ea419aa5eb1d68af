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
    for (let f = 0; f <= formRows; f += 1) {
      if (d === 0 && f === 0) continue;
      const here = d * width + f;
      best[here] = -Infinity;
      const consider = (score: number, move: number) => {
        if (score > (best[here] ?? -Infinity)) {
          best[here] = score;
          step[here] = move;
        }
      };
      if (d > 0 && f > 0) {
        const pair = scores.pair(d - 1, f - 1);
        if (pair !== null) consider((best[here - width - 1] ?? 0) + pair, both);
      }
      if (d > 0) consider((best[here - width] ?? 0) - scores.skipDocument(d - 1), documentOnly);
      if (f > 0) consider((best[here - 1] ?? 0) - scores.skipForm, formOnly);
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
