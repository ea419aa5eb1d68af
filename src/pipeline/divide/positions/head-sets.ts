import { aliases } from '../../../form/aliases.ts';
import { applicantColumns, reviewColumns } from '../../../form/columns.ts';
import { headWords } from '../../../form/heads.ts';
import { editions, type FormColumn, type TableId } from '../../../form/index.ts';
import { labelOf, likeness, type Label } from '../../../form/label.ts';
import { remembered } from '../../../form/remembered.ts';
import { hanOf } from '../../../form/words.ts';
import { isUnitText } from './fragment.ts';

/** Columns that the form puts side by side; each by the words that may stand in its head. */
export interface HeadSet {
  table: TableId;
  columns: Label[][];
  /** The form's word for each column; table 4 has each of its five three times. */
  names: string[];
  /** All pieces of those words, Chinese characters only, but for units, which stand behind figures, too: what is none, and like no word, is no head. */
  pieces: ReadonlySet<string>;
}

/** A head may name its unit: （单位：万元）. */
const units = ['', '单位万元', '万元', '单位元', '元'];

function setOf(table: TableId, columns: readonly FormColumn[]): HeadSet {
  const printed = columns.map((column) => [
    column.zh, ...aliases.filter((alias) => alias.table === table && alias.means === column.id).map((alias) => alias.printed),
  ]);
  const words = new Set(printed.flat().flatMap((word) => units.map((unit) => hanOf(word) + unit)));
  return {
    table,
    names: columns.map((column) => labelOf(column.zh).body),
    columns: printed.map((each) => each.flatMap((word) => units.map((unit) => labelOf(word + unit)))),
    pieces: new Set([...words].flatMap(piecesOf).filter((piece) => !units.some((unit) => unit.includes(piece)) && !isUnitText(piece))),
  };
}

const piecesOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, from) => Array.from({ length: word.length - from }, (_each, more) => word.slice(from, from + more + 1))).flat();

/** The widest sets first: the heads of one may be some of another's. */
export const headSets: readonly HeadSet[] = [
  setOf('review', [...reviewColumns, ...reviewColumns, ...reviewColumns]),
  setOf('requests', applicantColumns),
  setOf('review', reviewColumns),
  ...distinct(Object.values(editions).flatMap((edition) => edition.tables.disclosure.rows.map((row) => row.columns)))
    .toSorted((a, b) => b.length - a.length).map((columns) => setOf('disclosure', columns)),
];

function distinct(lists: readonly FormColumn[][]): FormColumn[][] {
  return [...new Map(lists.map((columns) => [columns.map((column) => column.zh).join(' '), columns])).values()];
}

/** Offsets in a text of pieces of heads; `null` for each set that the text has none of. */
export type FoundPieces = readonly ({ from: number; to: number }[] | null)[];

/**
 * Where pieces of the heads of each set stand in characters without white space: all of them one piece, or pieces of heads
 * that touch (社会公益组法律服务机). Null for any other text: figures, which most are, and 法人或其他组织 above five.
 */
export function headPieces(text: string): FoundPieces | null {
  if (text.length > longest || (text.length === 1 && text < '\u2e80')) return null;
  const found = piecesInHeads(text);
  return found === none ? null : found;
}

const piecesInHeads = remembered((text): FoundPieces => {
  const han = headLetters(text);
  const found = han === '' || /[\d０-９]/u.test(withoutNotes(text)) ? none : headSets.map((set) => piecesIn(set, text, han));
  return found.some((pieces) => pieces !== null) ? found : none;
});

const none: FoundPieces = headSets.map(() => null);
const longest = 50;

/** A head's Chinese characters, without （注2） and （单位：万元，保留4位小数）. */
export const headLetters = (text: string): string => hanOf(withoutNotes(text));

const withoutNotes = (text: string): string => text.replace(/(?!^)[(（][^)）]*[)）]?/gu, '');

function piecesIn(set: HeadSet, text: string, han: string): { from: number; to: number }[] | null {
  if (set.pieces.has(han) || isLikeHead(set, text, han)) return [{ from: 0, to: text.length }];
  if (han.length !== text.length || headWords[set.table].some((word) => hanOf(word).includes(han))) return null;
  const pieces: { from: number; to: number }[] = [];
  for (let from = 0; from < han.length;) {
    let to = han.length;
    while (to > from && !set.pieces.has(han.slice(from, to))) to -= 1;
    if (to === from) return null;
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}

/** 自燃人 for 自然人, 法律服务务机构 for 法律服务机构; （七）总计 is a row's label, and a note that touches 自然 no head. */
const isLikeHead = (set: HeadSet, text: string, han: string): boolean => han.length > 2 && labelOf(text).enumerator === '' && !/^[(（]/u.test(text)
  && set.columns.some((variants) => variants.some((form) => likeness(labelOf(text), form) >= accepted));

/** The name of the column whose words a head is most like; null where it is like none. */
export function nameOf(set: HeadSet, text: string): string | null {
  const seen = named.get(set)?.get(text);
  if (seen !== undefined) return seen;
  const label = labelOf(text);
  const values = set.columns.map((variants) => Math.max(...variants.map((form) => likeness(label, form))));
  const best = Math.max(...values);
  const name = best >= accepted ? set.names[values.indexOf(best)] ?? null : null;
  const names = named.get(set) ?? new Map<string, string | null>();
  if (names.size > 20_000) names.clear();
  named.set(set, names.set(text, name));
  return name;
}

const named = new Map<HeadSet, Map<string, string | null>>();

/** From here on a head may be the form's; 结果维持 and 结果纠正 are half alike. */
const accepted = 0.6;
