import type { Value } from './table.ts';

/** A column on its way into a text file. */
interface TextColumn<Name extends string> {
  name: Name;
  /** What stands in the file for a value, with what separates it from the field before. */
  textOf: (value: Value) => string;
}

/**
 * The rows of a table as text, field after field in the order of the columns; every row ends in `rowEnd`. Most fields say
 * what the row before said (its report, its unit, no page): a text is made anew only where the value is another.
 */
export function rowTexts<Name extends string>(columns: readonly TextColumn<Name>[], rowEnd: string): (rows: readonly Partial<Record<Name, unknown>>[]) => string {
  const fields = columns.map(({ name, textOf }) => ({ name, textOf, value: null as Value, text: textOf(null) }));
  return (rows) => {
    let lines = '';
    for (const row of rows) {
      for (const field of fields) {
        const value = (row[field.name] ?? null) as Value;
        if (value !== field.value) {
          field.value = value;
          field.text = field.textOf(value);
        }
        lines += field.text;
      }
      lines += rowEnd;
    }
    return lines;
  };
}
