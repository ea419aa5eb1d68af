import { codeLists } from './code-lists.ts';
import type { AnyTable, Column } from './table.ts';

/** Table Schema (Frictionless) of a table; `nameOf` gives the resource that a foreign key points to. */
export function tableSchema({ columns, key, refers }: AnyTable, nameOf: (table: string) => string): object {
  return {
    fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column, key.length === 1 && key[0] === name)),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    foreignKeys: Object.entries(refers).map(([field, table = '']) => ({
      fields: field, reference: { resource: nameOf(table), fields: field },
    })),
  };
}

function fieldOf(name: string, { type, unit, required, minimum, codes, zh, en }: Column, unique: boolean): object {
  const list = codes === null ? null : codeLists[codes];
  const constraints = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(minimum === null ? {} : { minimum }),
    ...(list?.closed ? { enum: Object.keys(list.words) } : {}),
  };
  return {
    name, type, title: zh, description: en,
    ...(unit === null ? {} : { unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
