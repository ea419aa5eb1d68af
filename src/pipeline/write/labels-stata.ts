import { codeLists, type CodeListId } from './code-lists.ts';
import { stataNames } from './stata-names.ts';
import type { AnyTable, Column } from './table.ts';
import { tables } from './tables.ts';

/** Stata cuts a label of a variable at 80 characters. */
const longestLabel = 80;

/** `labels.do`: loads a table's CSV into Stata with types, labels of variables and value labels, in English. */
export const labelsStata = (): string => `* 公开年报 · Disclosure Ledger: loads one table with types and labels (Stata 14 or newer).
*   do labels.do cells
* Names longer than 32 characters are shortened; the whole name is the characteristic [column] of the variable.
* An empty number is missing (.), never 0. Coded text becomes a number with a value label; the code itself is in its label.
version 14
args table

${tables.map((table) => block(table, [importing(table)])).join('\n')}

* Loading a table drops the value labels that were there, so they come after it.
${Object.entries(codeLists).map(([id, { words }]) => defineLabel(id as CodeListId, Object.keys(words))).join('\n')}

${tables.map((table) => block(table, naming(table))).join('\n\n')}
`;

const block = ({ name }: AnyTable, lines: readonly string[]): string => [`if "\`table'" == "${name}" {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

/** Value labels hold the codes themselves: \`encode\` then finds each code's number. */
const defineLabel = (id: CodeListId, codes: readonly string[]): string => (
  codes.map((code, index) => `label define ${id} ${index + 1} ${quoted(code)}${index === 0 ? ', replace' : ', add'}`).join('\n'));

function importing({ name, columns }: AnyTable): string {
  const places = (wanted: (column: Column) => boolean) => Object.values(columns).flatMap((column, at) => (wanted(column) ? at + 1 : [])).join(' ');
  const numeric = places(({ type }) => type === 'integer' || type === 'number');
  const texts = places(({ type }) => type !== 'integer' && type !== 'number');
  return `import delimited using "${name}.csv", varnames(nonames) rowrange(2) encoding("UTF-8") bindquotes(strict) maxquotedrows(unlimited) stringcols(${texts})${numeric ? ` numericcols(${numeric})` : ''} clear`;
}

function naming({ columns }: AnyTable): string[] {
  const list = Object.entries(columns);
  const names = stataNames(list.map(([column]) => column));
  return list.flatMap(([column, described], at) => variable(`v${at + 1}`, names[at] ?? '', column, described));
}

function variable(from: string, to: string, column: string, { type, codes, en }: Column): string[] {
  return [
    ...converted(from, to, type, codes),
    `label variable ${to} ${quoted([...en].slice(0, longestLabel).join(''))}`,
    `char ${to}[column] ${column}`,
  ];
}

/** Days and booleans come as text; what is empty stays missing. */
function converted(from: string, to: string, type: Column['type'], codes: CodeListId | null): string[] {
  if (type === 'boolean') return [`generate byte ${to} = (${from} == "true") if ${from} != ""`, `drop ${from}`];
  if (type === 'date') return [`generate long ${to} = daily(${from}, "YMD")`, `format ${to} %td`, `drop ${from}`];
  if (codes !== null) return [`encode ${from}, generate(${to}) label(${codes})`, `drop ${from}`];
  return [`rename ${from} ${to}`];
}

const quoted = (text: string): string => `\`"${text}"'`;
