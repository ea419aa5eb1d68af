import type { IndicatorRow } from '../rows.ts';
import { code, integer, number, required, text, type Table } from '../table.ts';

export const indicatorsTable: Table<IndicatorRow> = {
  name: 'indicators',
  zh: '指标',
  en: 'Indicators, of primary reports only',
  key: [],
  refers: { report_id: 'reports', agency_id: 'agencies' },
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    agency_id: text('机关代号', 'Id of the body'),
    year: integer('年度', 'Year'),
    indicator: required(code('indicator', '指标代号', 'Id of the indicator')),
    value: number('值；无定义时为空，不是0', 'Value; empty, and not 0, where it is undefined'),
    numerator: number('分子', 'Numerator'),
    denominator: number('分母', 'Denominator'),
    comparable_from: integer('此年之前的数不可与之相连', 'The year before which the series must not be joined'),
    category: text('分类：申请人、理由、渠道等', 'Category: applicant kind, reason, channel and so on'),
    state: required(code('indicator_state', '有无定义及原因', 'Whether it is defined, and if not, why')),
    precision: code('precision', '确切程度', 'How exact the number is'),
  },
};
