import { aliases } from '../../../form/aliases.ts';
import { headWords, requestGroupLabels } from '../../../form/heads.ts';
import { editions, type TableId } from '../../../form/index.ts';
import { labelOf, likeness, type Label } from '../../../form/label.ts';
import { hanOf } from '../../../form/words.ts';

/**
 * How like words are to the label of that row of the table, in any edition, which they are most like: 0 to 1. Labels
 * recur from report to report: what was compared once need not be again.
 */
export function likenessToForm(table: TableId, text: string): number {
  const known = remembered[table].get(text);
  if (known !== undefined) return known;
  const value = greatestLikeness(labelOf(text), labels[table]);
  if (remembered[table].size > 20_000) remembered[table].clear();
  remembered[table].set(text, value);
  return value;
}

const remembered: Record<TableId, Map<string, number>> = { disclosure: new Map(), requests: new Map(), review: new Map() };

/** Whether words are a piece of what stands beside groups of rows, or above them where a page repeats the heads. */
export const isPieceOfGroup = (table: TableId, text: string): boolean => table === 'requests' && groupPieces.has(hanOf(text));

const groupPieces = new Set([...requestGroupLabels, ...headWords.requests].map(hanOf).flatMap((word) => (
  Array.from({ length: word.length }, (_, from) => Array.from({ length: word.length - from }, (_each, more) => word.slice(from, from + more + 1))).flat().concat('')
)));

interface FormLabel {
  label: Label;
  letters: ReadonlySet<string>;
}

const labels: Record<TableId, FormLabel[]> = { disclosure: labelsOf('disclosure'), requests: labelsOf('requests'), review: labelsOf('review') };

function labelsOf(table: TableId): FormLabel[] {
  const rows = Object.values(editions).flatMap((edition) => edition.tables[table].rows);
  const others = aliases.filter((alias) => alias.table === table && rows.some((row) => row.id === alias.means));
  const printed = new Set([...rows.map((row) => row.printed), ...others.map((alias) => alias.printed)]);
  return [...printed].map(labelOf).map((label) => ({ label, letters: new Set(label.body) }));
}

function greatestLikeness(read: Label, forms: readonly FormLabel[]): number {
  let greatest = 0;
  for (const { label, letters } of forms) {
    if (read.body === label.body && (read.enumerator === '' || read.enumerator === label.enumerator)) return 1;
    if (mayBeAlike(read, label, letters)) greatest = Math.max(greatest, likeness(read, label));
  }
  return greatest;
}

/** Labels that share less than half of their characters are not worth a comparison letter by letter. */
function mayBeAlike({ body, plain }: Label, form: Label, letters: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const letter of body) if (letters.has(letter)) shared += 1;
  return shared * 2 >= Math.min(plain.length, form.body.length);
}
