import type { BlockCell, BlockRow } from '../block.ts';

/**
 * The rows of a table of pipes that has one row below its rule, as converters make them that take every row for a table.
 * Where its head is made up (项目, 数据1, 数据2, …) it is no row; where the row's label has come to stand in the head in
 * the place of the first 数据, it stands before its figures again.
 */
export function rowsOfSmallTable(head: readonly BlockCell[], body: readonly BlockCell[]): BlockRow[] {
  const [first, ...rest] = head;
  if (!first || !rest.every((cell) => isMadeUp(cell.text))) return [head, body].map((cells) => ({ cells: [...cells] }));
  const isLabel = head.length === body.length && !hasWords(body[0]) && hasWords(first) && !isMadeUp(first.text);
  return [{ cells: (isLabel ? [first, ...body] : body).map((cell, column) => ({ ...cell, column })), ownTable: true }];
}

/** Heads that a converter makes up where it finds none. */
const isMadeUp = (text: string): boolean => /^\s*(项目|((数据|列|第|column|col|unnamed:?)\s*\d+\s*列?))?\s*$/iu.test(text);

/** Two Chinese characters, and not behind a figure (312 万元); an enumerator may stand before them. */
const hasWords = (cell: BlockCell | undefined): boolean => /^(\D*|\s*\d{1,2}\s*[.．、]\D*)\p{Script=Han}\s*\p{Script=Han}/u.test(cell?.text ?? '');
