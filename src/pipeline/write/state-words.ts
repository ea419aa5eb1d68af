import type { Wording } from '../../form/index.ts';
import type { ChangeRow } from './change-row.ts';
import type { CheckRow, FindingRow, IndicatorRow, ReportRow } from './rows.ts';

// Names of states that only the dataset has.

export const checkStatuses: Record<CheckRow['status'], Wording> = {
  passed: { zh: '相符', en: 'passed' },
  failed: { zh: '不符', en: 'failed' },
  not_assessable: { zh: '无从判断', en: 'not assessable' },
};

export const indicatorStates: Record<IndicatorRow['state'], Wording> = {
  defined: { zh: '有值', en: 'defined' },
  zero_denominator: { zh: '分母为0，无定义', en: 'undefined: the denominator is 0' },
  missing_term: { zh: '缺少所需的数，无定义', en: 'undefined: a figure it needs is missing' },
  not_in_form: { zh: '统计表没有所需的项目', en: 'undefined: the form has no such figure' },
};

export const reviewStates: Record<FindingRow['review'], Wording> = {
  open: { zh: '未复核', en: 'not reviewed' },
  confirmed: { zh: '经人工核实', en: 'confirmed by a person' },
  dismissed: { zh: '经人工排除', en: 'dismissed by a person' },
};

export const dateBases: Record<NonNullable<ReportRow['published_date_basis']>, Wording> = {
  published: { zh: '公布日期', en: 'day of publication' },
  signed: { zh: '落款日期', en: 'day of the signature' },
};

export const changeReasons: Record<ChangeRow['why'], Wording> = {
  new_document: { zh: '新收文件', en: 'new document' },
  withdrawn: { zh: '文件撤下', en: 'document withdrawn' },
  document_changed: { zh: '文件内容不同', en: 'document changed' },
  correction: { zh: '人工更正', en: 'correction' },
  reader_improved: { zh: '识读改进', en: 'reader improved' },
  described_anew: { zh: '名录或文件说明有改动', en: 'register or description changed' },
  read_or_described_anew: { zh: '识读或说明有改动', en: 'reading or description changed' },
  renumbered: { zh: '代号变动', en: 'renumbered' },
};

export const changeReasonMeanings: Record<ChangeRow['why'], Wording> = {
  new_document: { zh: '上一版没有这份文件；其各格不逐一列出。', en: 'The release has no such document; its cells are not listed one by one.' },
  withdrawn: { zh: '这份文件已不在语料库中；其各格不逐一列出。', en: 'The document is not in the corpus any more; its cells are not listed one by one.' },
  document_changed: { zh: '同一代号下，文件内容（SHA-256）与上一版不同。', en: 'Under the same id stands another content (SHA-256) than in the release.' },
  correction: { zh: '人工改正了此值或判定其无法辨认，或撤回了这样的决定（corrections.csv、reviews.csv）。', en: 'A person put the value right or judged it illegible, or took that back (corrections.csv, reviews.csv).' },
  reader_improved: { zh: '文件相同，识读程序读出的不同。', en: 'The document is the same, and the reader reads it differently.' },
  described_anew: { zh: '文件相同，名录或 reports.csv 对它的说明不同，或同年文件中取用另一份。', en: 'The document is the same; the register or reports.csv says other things of it, or another document of its year is used.' },
  read_or_described_anew: { zh: '文件相同；此列既可由识读得来，也可由 reports.csv 或更正给出，不能断定是哪一种。', en: 'The document is the same; this column can come from the reader, from reports.csv or from a correction, and which of them changed cannot be told.' },
  renumbered: { zh: '文件相同，代号不同，例如新收了同年的另一份文件，或改认了机关、年度。', en: 'The document is the same under another id: a further document of its year came, or its body or year is another.' },
};
