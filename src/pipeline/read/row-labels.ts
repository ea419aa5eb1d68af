import { aliases } from '../../form/aliases.ts';
import { requestGroupLabels } from '../../form/heads.ts';
import { editions, tableIds, type TableId } from '../../form/index.ts';
import { behindGroups, labelOf, likeness, type Label } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import { isOfOutcomes, isWords, shortestWords } from './cell-words.ts';

/** From this on a label is the form's, if no other row's label is as like. */
export const sure = 0.75;

/** How like words are to the label of every row of a table, whichever edition prints it. */
interface Likenesses {
  /** By the place of the row's id in `rowIds`. */
  values: readonly number[];
  /** The row whose label the words are for sure: no other row's is nearly as like. */
  sure: string | null;
}

/** What a cell's words are like; null for a cell without words. */
export const likenessesOf = (table: TableId, text: string): Likenesses | null => (text.length < shortestWords ? null : likenessesIn[table](text));

function compared(table: TableId, text: string): Likenesses | null {
  if (!isWords(text) || (table === 'requests' && isOfOutcomes(text))) return null;
  const read = [text, ...behindGroups(text, requestGroupLabels)].map(labelOf);
  const values = formLabels[table].map(({ labels }) => Math.max(...labels.flatMap((formLabel) => read.map((label) => likeness(label, formLabel)))));
  const [best = 0, next = 0] = values.toSorted((a, b) => b - a);
  return { values, sure: best >= sure && next <= best - 0.1 ? rowIds[table][values.indexOf(best)] ?? null : null };
}

const likenessesIn: Record<TableId, (text: string) => Likenesses | null> = {
  disclosure: remembered((text) => compared('disclosure', text)),
  requests: remembered((text) => compared('requests', text)),
  review: remembered((text) => compared('review', text)),
};

const formLabels = Object.fromEntries(tableIds.map((table) => {
  const labels = new Map<string, Label[]>();
  const add = (id: string, printed: string) => labels.set(id, [...labels.get(id) ?? [], labelOf(printed)]);
  for (const edition of Object.values(editions)) {
    for (const row of edition.tables[table].rows) {
      add(row.id, row.printed);
      // 其他（其他处理）, as the dictionary has it, would take the label of its group for its own.
      if (!row.zh.includes('（')) add(row.id, row.zh);
    }
  }
  for (const alias of aliases) if (alias.table === table && labels.has(alias.means)) add(alias.means, alias.printed);
  return [table, [...labels].map(([id, own]) => ({ id, labels: own }))];
})) as Record<TableId, { id: string; labels: Label[] }[]>;

/** Ids of a table's rows in all editions. */
export const rowIds = Object.fromEntries(tableIds.map((table) => [table, formLabels[table].map(({ id }) => id)])) as Record<TableId, string[]>;
