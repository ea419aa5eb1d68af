import type { TableId } from '../../../form/index.ts';
import { labelOf } from '../../../form/label.ts';
import { likenessToForm } from './form-labels.ts';
import type { Fragment } from './fragment.ts';
import type { LabelLine } from './label-line.ts';
import type { PrintLine } from './print-lines.ts';

/** A row as its label shows it: the label's lines, and the line of figures among them. */
export interface PlacedRow {
  /** From the top; none where the figures stand alone. */
  label: LabelLine[];
  /** None where the label stands alone. */
  figures: Fragment[];
  /** False where a figure stands elsewhere than in the columns. */
  isWhole: boolean;
}

/**
 * Lines of print put together to rows so that their labels read most like the form's: a label of several lines with the
 * figures beside any of them, and no row with two lines of figures. Group labels stand in columns of their own beside the
 * middle of what they cover, cut by page ends, or one character a line: a line that may be a piece of one counts for
 * nothing, and may stand between the lines of a label. A line of figures beside words that are no label of the form is a
 * row, too: which, its neighbours may tell. Words alone that are no label are none.
 */
export function placeLabels(lines: readonly PrintLine[], table: TableId): PlacedRow[] {
  const best = [0];
  const taken = [0];
  for (let to = 1; to <= lines.length; to += 1) {
    best[to] = best[to - 1] ?? 0;
    taken[to] = 0;
    for (const { from, value } of segmentsEndingAt(lines, to, table)) {
      const sum = (best[from] ?? 0) + value;
      if (sum <= (best[to] ?? 0)) continue;
      best[to] = sum;
      taken[to] = to - from;
    }
  }
  return trace(lines, taken, table);
}

/** The longest label of the form has 36 characters; in a column of three they take twelve lines, and its group's five more. */
const mostLines = 13;
const mostCharacters = 60;
/** Below this, words are not taken for the form's at all; what is above is the reader's to judge. */
const accepted = 0.6;
/** A label without figures is a blank row's only if it is as good as whole: the rest of another's label is none. */
const acceptedAlone = 0.75;
/** A piece of a group's label is a row's (其他处理) only if it is that row's own. */
const acceptedAsGroup = 0.9;

/** What lines up to `to` (exclusive) are worth as one row's: the characters of its label, as far as they are the form's. */
function segmentsEndingAt(lines: readonly PrintLine[], to: number, table: TableId): { from: number; value: number }[] {
  const found: { from: number; value: number }[] = [];
  let withFigures = 0;
  let length = 0;
  if (!lines[to - 1]?.label) return found;
  for (let from = to - 1; from >= Math.max(0, to - mostLines); from -= 1) {
    const line = lines[from];
    if (line && line.figures.length > 0) withFigures += 1;
    length += line?.label?.text.length ?? 0;
    if (!line || withFigures > 1 || length > mostCharacters) break;
    if (!line.label) continue;
    const value = valueOf(lines.slice(from, to), withFigures > 0, table);
    if (value > 0) found.push({ from, value });
    if (line.label.isNumbered && !line.label.mayBeGroup) break;
  }
  return found;
}

function valueOf(lines: readonly PrintLine[], hasFigures: boolean, table: TableId): number {
  const text = textOf(labelOfLines(lines, table));
  const least = lines.length === 1 && lines[0]?.label?.mayBeGroup ? acceptedAsGroup : hasFigures ? accepted : acceptedAlone;
  const likeness = likenessToForm(table, text);
  return likeness < least ? 0 : labelOf(text).body.length * likeness ** 2;
}

/** The lines of a label, with those that may be a group's or without, whichever is more like the form's. */
function labelOfLines(lines: readonly PrintLine[], table: TableId): LabelLine[] {
  const all = lines.flatMap(({ label }) => label ?? []);
  const own = all.filter((line) => !line.mayBeGroup);
  if (own.length === 0 || own.length === all.length) return all;
  return likenessToForm(table, textOf(all)) > likenessToForm(table, textOf(own)) ? all : own;
}

const textOf = (label: readonly LabelLine[]): string => (label.length === 1 ? label[0]?.text ?? '' : label.map((line) => line.text).join(''));

function trace(lines: readonly PrintLine[], taken: readonly number[], table: TableId): PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (let to = lines.length; to > 0;) {
    const count = taken[to] ?? 0;
    const own = lines.slice(to - Math.max(1, count), to);
    const figures = own.find((line) => line.figures.length > 0)?.figures ?? [];
    const isWhole = own.every((line) => line.isWhole);
    if (count > 0) rows.unshift({ label: labelOfLines(own, table), figures, isWhole });
    else if (figures.length > 0) rows.unshift({ label: own.flatMap(({ label }) => (label && !label.mayBeGroup ? [label] : [])), figures, isWhole });
    to -= own.length;
  }
  return rows;
}
