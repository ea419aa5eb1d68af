import type { ChangeRow } from '../change-row.ts';
import { code, required, text, type Table } from '../table.ts';

export const changesTable: Table<ChangeRow> = {
  name: 'CHANGES',
  zh: '与最近一次发布的不同之处',
  en: 'What differs between the newest release and now',
  key: [],
  refers: {},
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    table: required(text('所在的数据表', 'Table of the dataset')),
    address: text('格的地址；正文数字的计数对象、渠道、量词、时期；年报的列名', 'Address of a cell; of a statement what it counts, channel, unit, period; of a report the column'),
    from: text('发布时的值', 'Value in the release'),
    to: text('现在的值', 'Value now'),
    from_state: code('state', '发布时的状态', 'State in the release'),
    to_state: code('state', '现在的状态', 'State now'),
    why: required(code('change_reason', '原因', 'Why')),
  },
};
