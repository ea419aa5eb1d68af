import { aliases } from '../../form/aliases.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { organizationsHead, requestGroupLabels } from '../../form/heads.ts';
import { editions, tableIds, type TableId } from '../../form/index.ts';
import { behindGroups, labelOf, likeness, type Label } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import { isOfGroup, isOfOutcomes, isWords, mayBeHan, shortestWords } from './cell-words.ts';

/** Below this a label is not taken for the form's at all. */
export const accepted = 0.6;
/** From this on a label is the form's, if no other row's label is as like. */
export const sure = 0.75;

/** How like words are to every row's label. */
export interface Likenesses {
  /** By the place of the row's id in `rowIds`. */
  of: readonly number[];
  /** Places of the rows for whose label they may be taken. */
  near: readonly number[];
}

export const likenessesOf = (of: readonly number[]): Likenesses => ({ of, near: [...of.keys()].filter((place) => (of[place] ?? 0) >= accepted) });

/** What the characters of a cell are among the words of a table, whichever edition prints them. */
export interface CellWords {
  isWords: boolean;
  /** The label of a group of rows, or a piece of it. */
  isOfGroup: boolean;
  /** A head of columns, and whether it is more than the 其他 and 总计 that are labels as well. */
  head: 'long' | 'short' | null;
  /** Null for what can be no row's label. */
  likenesses: Likenesses | null;
  /** The row whose label they are for sure: no other row's is nearly as like. */
  sure: string | null;
}

/** The words of a cell; null for one without Chinese characters, as most are. */
export const wordsOf = (table: TableId, text: string): CellWords | null => (text.length < shortestWords || !mayBeHan(text) ? null : wordsIn[table](text));

function compared(table: TableId, text: string): CellWords {
  const head = headIn(text);
  const worded = isWords(text);
  if (!worded || (table === 'requests' && isOfOutcomes(text))) return { isWords: worded, isOfGroup: isOfGroup(text), head, likenesses: null, sure: null };
  const read = [text, ...behindGroups(text, requestGroupLabels)].map(labelOf);
  const likenesses = formLabels[table].map(({ labels }) => {
    let most = 0;
    for (const formLabel of labels) for (const label of read) most = Math.max(most, likeness(label, formLabel));
    return most;
  });
  const [best = 0, next = 0] = likenesses.toSorted((a, b) => b - a);
  const id = best >= sure && next <= best - 0.1 ? rowIds[table][likenesses.indexOf(best)] ?? null : null;
  return { isWords: worded, isOfGroup: isOfGroup(text), head, likenesses: likenessesOf(likenesses), sure: id };
}

const wordsIn: Record<TableId, (text: string) => CellWords> = {
  disclosure: remembered((text) => compared('disclosure', text)),
  requests: remembered((text) => compared('requests', text)),
  review: remembered((text) => compared('review', text)),
};

function headIn(text: string): CellWords['head'] {
  if (!han.test(text)) return null;
  const { body } = labelOf(text);
  if (!columnHeads.has(body)) return null;
  return body.length > 2 ? 'long' : 'short';
}

const han = /\p{Script=Han}/u;

const columnHeads = new Set([...[...applicantColumns, ...reviewColumns].map((column) => column.zh), organizationsHead].map((zh) => labelOf(zh).body));

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

/** Where a row's id stands in `rowIds`. */
export const placeOf = (table: TableId, id: string): number => places[table].get(id) ?? -1;

const places = Object.fromEntries(tableIds.map((table) => [table, new Map(rowIds[table].map((id, place) => [id, place]))])) as Record<TableId, Map<string, number>>;
