/** The statutory tables: 主动公开 (table 2), 收到和处理申请 (table 3), 行政复议、行政诉讼 (table 4). */
export type TableId = 'disclosure' | 'requests' | 'review';

/** Official editions of the form whose cells are read. The edition of 2014 is recognised only. */
export type EditionId = '2019' | '2021';

/** What a whole report follows; `mixed` prints tables or rows of both editions, `none` has no form. */
export type FormId = '2014' | EditionId | 'mixed' | 'none';

/** The two languages of the site and of the dictionary. */
export interface Wording {
  zh: string;
  en: string;
}

export interface FormColumn extends Wording {
  id: string;
  /** Unit that the form's head gives to the column; null where it gives none (政府集中采购 采购总金额). */
  unit: string | null;
  /** True where a minus or plus sign is expected (本年增/减). */
  signed?: boolean;
  /** True where decimals are expected (money). */
  decimal?: boolean;
}

/** Groups of outcome rows in table 3, in the form's order. */
export type OutcomeGroup = 'granted' | 'granted_in_part' | 'withheld' | 'unable' | 'unprocessed' | 'other';

export interface FormRow extends Wording {
  id: string;
  /** Where the form puts it: 三(三)1. */
  number: string;
  /** The label as the form prints it, with its own enumerator. */
  printed: string;
  /** Articles of 《政府信息公开条例》 (State Council Order 711) behind the row. */
  articles: number[];
  /** For outcome rows of table 3. */
  group?: OutcomeGroup;
  columns: FormColumn[];
}

export interface FormTable extends Wording {
  id: TableId;
  rows: FormRow[];
}

export interface Edition extends Wording {
  id: EditionId;
  /** The notice that issued the form. */
  notice: string;
  tables: Record<TableId, FormTable>;
}
