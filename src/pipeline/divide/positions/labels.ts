import { labelOf, likeness, type Label } from '../../../form/label.ts';
import { hanOf } from '../../../form/words.ts';
import type { Fragment } from './fragment.ts';

/** Characters of a label that stand on one line. */
export interface LabelLine {
  fragments: Fragment[];
  text: string;
  /** They may be a piece of a label that stands beside a group of rows, left of the rows' own. */
  mayBeGroup: boolean;
}

/** A row's label as the document sets it: its lines, from the top. */
export type PlacedLabel = LabelLine[];

/** The labels that may come, in the form's order, each with its variants, and the words that stand beside groups of rows. */
export interface FormLabels {
  rows: { id: string; labels: Label[] }[];
  groups: string[];
}

/** Left edges of the columns in which labels stand: those numbered 1. 2. 3., and those numbered （一）（二）. */
export interface LabelEdges {
  item: number;
  group: number;
}

export function labelEdges(fragments: readonly Fragment[]): LabelEdges {
  const edge = (enumerator: RegExp) => Math.min(...fragments.filter((fragment) => enumerator.test(fragment.text)).map((fragment) => fragment.left));
  return { item: edge(itemNumber), group: edge(groupNumber) };
}

const itemNumber = /^\d{1,2}[.、．]/u;
const groupNumber = /^[(（][一二三四五六七八九十][)）]/u;

/**
 * The label nearest to the figures among what stands before them on a line; what stands before it belongs to a group of
 * rows. A label begins at one of the edges, with an enumerator, or behind a gap.
 */
export function labelLine(before: readonly Fragment[], lineText: string, edges: LabelEdges, groups: readonly string[]): LabelLine | null {
  const from = before.findLastIndex((fragment, index) => {
    const last = before[index - 1];
    const isApart = !last || fragment.start - last.end > 1;
    return isApart || isAtEdge(fragment, edges) || itemNumber.test(fragment.text) || groupNumber.test(fragment.text);
  });
  const fragments = before.slice(from);
  const [first] = fragments;
  if (!first) return null;
  const text = lineText.slice(first.start, fragments.at(-1)?.end);
  const isLeft = first.left < edges.item - (first.bottom - first.top) / 2;
  return { fragments, text, mayBeGroup: isLeft && groups.some((group) => hanOf(group).includes(hanOf(text))) };
}

/** Whether characters begin where a column of labels does. */
export const isAtEdge = (box: { left: number; top: number; bottom: number }, { item, group }: LabelEdges): boolean =>
  [item, group].some((edge) => Math.abs(box.left - edge) <= 0.4 * (box.bottom - box.top));

/**
 * Labels put together from their lines so that they read most like the form's, in its order. Group labels stand in
 * columns of their own beside the middle of what they cover, cut by page ends, or one character a line: a line that may
 * be a piece of one is left out for nothing, and also from between the lines of a label.
 */
export function placeLabels(lines: readonly LabelLine[], form: FormLabels): PlacedLabel[] {
  const width = form.rows.length + 1;
  const best = new Float64Array((lines.length + 1) * width);
  /** How many lines the form's label takes; 0: the form's label is not there; -1: the line is no label's. */
  const step = new Int8Array((lines.length + 1) * width);
  for (let line = 1; line <= lines.length; line += 1) {
    for (let row = 0; row < width; row += 1) {
      const here = line * width + row;
      best[here] = (best[here - width] ?? 0) - (lines[line - 1]?.mayBeGroup ? 0 : debris);
      step[here] = -1;
      if (row > 0) improve(best, step, here, best[here - 1] ?? 0, 0);
      for (let count = 1; row > 0 && count <= Math.min(line, mostLines); count += 1) {
        const read = readAs(lines.slice(line - count, line), form.rows[row - 1]?.labels ?? []);
        if (!read) break;
        if (read.likeness >= accepted) improve(best, step, here, (best[here - count * width - 1] ?? 0) + 10 * read.likeness ** 2, count);
      }
    }
  }
  return trace(step, lines.length, width).map(({ from, to, row }) => (
    readAs(lines.slice(from, to), form.rows[row]?.labels ?? [])?.lines ?? []
  ));
}

/** What a line costs that belongs to no label. */
const debris = 1;
/** The longest label of the form has 36 characters; in a column of three they take twelve lines. */
const mostLines = 13;
/** Below this, words are not taken for the form's at all; what is above is the reader's to judge. */
const accepted = 0.6;

function improve(best: Float64Array, step: Int8Array, here: number, value: number, move: number): void {
  if (value <= (best[here] ?? 0)) return;
  best[here] = value;
  step[here] = move;
}

/** Lines `from` up to `to` (exclusive) that are the label of a row of the form, by number, from the top. */
function trace(step: Int8Array, count: number, width: number): { from: number; to: number; row: number }[] {
  const placed: { from: number; to: number; row: number }[] = [];
  for (let line = count, row = width - 1; line > 0;) {
    const move = step[line * width + row] ?? -1;
    if (move > 0) placed.unshift({ from: line - move, to: line, row: row - 1 });
    if (move >= 0) row -= 1;
    line -= Math.abs(move);
  }
  return placed;
}

interface Reading {
  lines: LabelLine[];
  likeness: number;
}

/** Lines as a label of the form, with those that may be a group's or without; null where they are too long for it. */
function readAs(lines: readonly LabelLine[], variants: readonly Label[]): Reading | null {
  const without = lines.filter((line) => !line.mayBeGroup);
  const readings = (without.length < lines.length ? [without, lines] : [lines]).flatMap((own): Reading[] => {
    const label = labelOf(own.map((line) => line.text).join(''));
    if (variants.every((each) => label.plain.length > 1.7 * each.body.length)) return [];
    return [{ lines: [...own], likeness: Math.max(...variants.map((each) => likeness(label, each))) }];
  });
  return readings.toSorted((a, b) => b.likeness - a.likeness)[0] ?? null;
}
