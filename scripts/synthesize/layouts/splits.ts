import type { Run } from './determined.ts';

/** One way to read a run: its figures. */
export type Split = number[];

/** More ways than anybody would weigh. */
const mostSplits = 4000;

/**
 * All ways to split a run into as many figures as it has, none with a superfluous zero in front, none across a blank,
 * a sign or a unit; `fits` refuses beginnings that cannot be right. Null where they are too many.
 */
export function splitsOf(run: Run, fits: (begun: readonly number[]) => boolean): Split[] | null {
  const pieces = piecesOf(run);
  const count = run.figures.length;
  const found: Split[] = [];
  const walk = (piece: number, at: number, begun: number[]): boolean => {
    const text = pieces[piece];
    if (text === undefined) {
      if (begun.length === count) found.push(begun);
      return found.length <= mostSplits;
    }
    if (at === text.length) return walk(piece + 1, 0, begun);
    if (begun.length === count) return true;
    for (const end of endsOf(text, at)) {
      const next = [...begun, Number(text.slice(at, end))];
      if (fits(next) && !walk(piece, end, next)) return false;
    }
    return true;
  };
  return walk(0, 0, []) ? found : null;
}

/** Stretches of digits that no figure crosses the ends of: blanks, signs and units end them. */
function piecesOf({ figures, gaps }: Run): string[] {
  const text = figures.map((figure, at) => `${gaps[at - 1] ? ' ' : ''}${figure.text}`).join('');
  return text.replace(/[+-]/g, (sign) => ` ${sign === '-' ? '-' : ''}`).split(/[^\d.-]+/).filter((piece) => piece !== '');
}

/** Where a figure that begins at `at` may end. */
function endsOf(text: string, at: number): number[] {
  const start = text[at] === '-' ? at + 1 : at;
  const point = text.indexOf('.', start);
  const ends: number[] = [];
  for (let end = start + 1; end <= text.length; end += 1) {
    if (text[start] === '0' && end > start + 1 && text[start + 1] !== '.') break;
    if (point < 0 || end < point) ends.push(end);
  }
  // Decimals run to the end of their stretch: in table 2 money stands last.
  if (point >= 0 && (text[start] !== '0' || point === start + 1)) ends.push(text.length);
  return ends;
}
