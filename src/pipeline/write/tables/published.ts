import type { PublishedRow } from '../rows.ts';
import { integer, number, text, type Table } from '../table.ts';

export const publishedTable: Table<PublishedRow> = {
  name: 'published',
  zh: '正文所述的公开数量',
  en: 'Figures that the text states about publishing',
  key: ['report_id', 'statement'],
  refers: { report_id: 'reports' },
  columns: {
    report_id: text('年报代号', 'Id of the report'),
    metric: text('指标', 'What is counted'),
    channel: text('渠道', 'Channel'),
    label: text('原文说法', 'The document’s own words'),
    value: number('数', 'The number'),
    unit: text('量词', 'Measure word'),
    precision: text('确切程度', 'How exact the number is'),
    period: text('时期', 'What time it covers'),
    part_of: integer('所属总数的 statement', 'The statement of the total that it breaks down'),
    quote: text('原文', 'Quotation'),
    line: integer('所在行，从1起', 'Line in the decoded document, from 1'),
    statement: integer('本年报内的序号', 'Number within the report'),
    breakdown: integer('所属列举的序号：同一总数可有两种分法', 'Number of the enumeration: one total can be broken down twice'),
  },
};
