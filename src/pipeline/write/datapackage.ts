import { tables } from './tables.ts';

/** The Frictionless Data Package of the CSV files: Table Schema, foreign keys, units, licence, version. */
export function dataPackage(version: string): object {
  return {
    name: 'disclosure-ledger',
    title: '公开年报 · Disclosure Ledger',
    version,
    description: [
      '文本列中以 = + - @ 等可能被电子表格当作公式的字符或以单引号开头的内容，前面加了一个单引号；去掉一个前导单引号即为原文。',
      'In text columns, what a spreadsheet could take for a formula, or what begins with an apostrophe, has an apostrophe put before it: remove one leading apostrophe for the exact text.',
    ].join('\n'),
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: tables.map(({ name, zh, en, columns, key, refers }) => ({
      name,
      path: `${name}.csv`,
      title: `${zh} · ${en}`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(([id, { type, unit, ...words }]) => ({
          name: id, type, title: words.zh, description: words.en, ...(unit ? { unit } : {}),
        })),
        missingValues: [''],
        ...(key.length > 0 ? { primaryKey: key } : {}),
        foreignKeys: Object.entries(refers).map(([field, resource]) => ({
          fields: field, reference: { resource, fields: field },
        })),
      },
    })),
  };
}
