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

/** How like words are to the label of a row, from `accepted` on. */
export interface Likeness {
  /** Where the row's id stands in `rowIds`. */
  place: number;
  value: number;
}

/** What the characters of a cell are among the words of a table, whichever edition prints them. */
export interface CellWords {
  isWords: boolean;
  /** The label of a group of rows, or a piece of it. */
  isOfGroup: boolean;
  /** A head of columns, and whether it is more than the 其他 and 总计 that are labels as well. */
  head: 'long' | 'short' | null;
  /** The rows for whose label they may be taken; null for words that can be no row's. */
  near: readonly Likeness[] | null;
  /** The row whose label they are for sure: no other row's is nearly as like. */
  sure: string | null;
}

/** The words of a cell; null for one without Chinese characters, as most are. */
export const wordsOf = (table: TableId, text: string): CellWords | null => (text.length < shortestWords || !mayBeHan(text) ? null : wordsIn[table](text));

function compared(table: TableId, text: string): CellWords {
  const cell = { isWords: isWords(text), isOfGroup: isOfGroup(text), head: headIn(text) };
  if (!cell.isWords || (table === 'requests' && isOfOutcomes(text))) return { ...cell, near: null, sure: null };
  const read = [text, ...behindGroups(text, requestGroupLabels)].map(labelOf);
  const near: Likeness[] = [];
  formLabels[table].forEach(({ labels }, place) => {
    let value = 0;
    for (const formLabel of labels) for (const label of read) value = Math.max(value, likeness(label, formLabel));
    if (value >= accepted) near.push({ place, value });
  });
  const best = near.reduce<Likeness | null>((most, each) => (most && most.value >= each.value ? most : each), null);
  const isSure = best !== null && best.value >= sure && near.every((each) => each === best || each.value <= best.value - 0.1);
  return { ...cell, near, sure: isSure ? rowIds[table][best.place] ?? null : null };
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
