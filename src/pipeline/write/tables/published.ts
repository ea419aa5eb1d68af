import type { PublishedRow } from '../rows.ts';
import { code, count, number, required, text, type Table } from '../table.ts';

export const publishedTable: Table<PublishedRow> = {
  name: 'published',
  zh: '正文所述的公开数量',
  en: 'Figures that the text states about publishing',
  key: ['report_id', 'statement'],
  refers: { report_id: 'reports' },
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    metric: required(code('metric', '指标', 'What is counted')),
    channel: required(code('channel', '渠道', 'Channel')),
    label: required(text('原文说法', 'The document’s own words')),
    value: required(number('数', 'The number')),
    unit: text('量词', 'Measure word'),
    precision: required(code('precision', '确切程度', 'How exact the number is')),
    period: required(code('period', '时期', 'What time it covers')),
    part_of: count('所属总数的 statement', 'The statement of the total that it breaks down'),
    quote: text('原文', 'Quotation'),
    line: count('所在行，从1起', 'Line in the decoded document, from 1'),
    statement: required(count('本年报内的序号', 'Number within the report')),
    breakdown: count('所属列举的序号：同一总数可有两种分法', 'Number of the enumeration: one total can be broken down twice'),
  },
};
