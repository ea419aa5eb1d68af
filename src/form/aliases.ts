import type { TableId } from './types.ts';

/** A label that real documents print instead of the form's own, with the document that showed it. */
export interface Alias {
  table: TableId;
  /** Row or column that is meant. */
  means: string;
  printed: string;
  seenIn: string;
}

/** Typos one or two characters away from the form's label need no entry: the aligner reads them by likeness. */
export const aliases: Alias[] = [
  { table: 'requests', means: 'public_interest', printed: '社会组织', seenIn: '兴县信访局 2023' },
  { table: 'requests', means: 'total_handled', printed: '(七)总结', seenIn: '忻州市信访局 2019 (in the head of table 4)' },
  { table: 'review', means: 'total', printed: '总结', seenIn: '忻州市信访局 2019' },
  { table: 'review', means: 'litigation_direct', printed: '未经复议直接诉讼', seenIn: '忻州市信访局 2019' },
];
