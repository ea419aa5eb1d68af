import type { FindingRow } from '../rows.ts';
import { code, count, required, text, type Table } from '../table.ts';

export const findingsTable: Table<FindingRow> = {
  name: 'findings',
  zh: '核对与识读所见',
  en: 'What a reader should know before trusting a report',
  key: [],
  refers: { report_id: 'reports' },
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    check: required(code('check', '核对项或识读提示的代号', 'Id of the check or of the reading step')),
    severity: required(code('severity', '程度', 'Severity')),
    origin: required(code('origin', '出处：年报自身，或本站未能识读', 'Whose fault: the report itself, or our reading')),
    cells: text('所涉各格，以空格分隔；他年之格前加年报代号', 'Cells concerned, separated by spaces; a cell of another report with its id'),
    expected: text('应为', 'Expected'),
    actual: text('实为', 'Actual'),
    line: count('所在行，从1起；手工录入时为录入文件的行', 'Line in the decoded document, from 1; of the typed-in file for transcriptions'),
    message_zh: required(text('说明（中文）', 'What was found, in Chinese')),
    message_en: required(text('说明（英文）', 'What was found, in English')),
    source_file: required(text('语料库内的文件路径', 'Path of the document inside the corpus')),
    review: required(code('review', '复核状况', 'What a reviewer decided')),
  },
};
