import type { DictionaryRow } from '../rows.ts';
import { required, text, type Table } from '../table.ts';

export const dictionaryTable: Table<DictionaryRow> = {
  name: 'dictionary',
  zh: '数据字典',
  en: 'What every id and every column stands for',
  key: ['kind', 'id'],
  refers: {},
  columns: {
    kind: required(text('类别', 'Kind')),
    id: required(text('代号', 'Id')),
    zh: required(text('中文', 'Chinese')),
    en: required(text('英文', 'English')),
    article: text('《政府信息公开条例》条款，以分号分隔', 'Articles of the Regulations, separated by semicolons'),
    unit: text('单位', 'Unit'),
    formula: text('算式', 'Formula, in ids'),
    type: text('列的类型', 'Type of a column'),
    description_zh: text('说明（中文）', 'Description in Chinese'),
    description_en: text('说明（英文）', 'Description in English'),
  },
};
