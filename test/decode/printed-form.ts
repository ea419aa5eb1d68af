import { zipSync } from 'fflate';
import { addressOf, editions, outcomeGroups, type EditionId, type FormRow, type OutcomeGroup } from '../../src/form/index.ts';
import { asPrinted, articleItem, printedGroups, printedHeads, printedOutcomes } from '../../src/form/print.ts';

// The form's tables as documents print them, cell by cell with their spans, to be distorted and then written as HTML or
// DOCX. Written from the annexes of the two notices, apart from the reader: it shares the form's words with it, no code.

export interface PrintedCell {
  text: string;
  columns?: number;
  rows?: number;
}

export type PrintedTable = PrintedCell[][];

/** What stands in the cell of an address. */
export type Figures = (address: string) => string;

/** A different number for every cell of the form: a figure in a wrong place is then a wrong figure. */
export function distinctFigures(edition: EditionId): Map<string, number> {
  const addresses = Object.values(editions[edition].tables).flatMap((table) => table.rows.flatMap((row) => row.columns.map((column) => addressOf(table.id, row.id, column.id))));
  return new Map(addresses.map((address, index) => [address, 101 + 7 * index]));
}

export function printedTables(edition: EditionId, figures: Figures): Record<'disclosure' | 'requests' | 'review', PrintedTable> {
  return { disclosure: disclosureTable(edition, figures), requests: requestsTable(edition, figures), review: reviewTable(figures) };
}

function disclosureTable(edition: EditionId, figures: Figures): PrintedTable {
  const rows = editions[edition].tables.disclosure.rows;
  return [...new Set(rows.map((row) => row.number))].flatMap((number) => {
    const ofItem = rows.filter((row) => row.number === number);
    const columns = ofItem[0]?.columns ?? [];
    const wide = columns.length === 1 ? 3 : 1;
    return [
      [{ text: articleItem(number).zh, columns: 4 }],
      [{ text: printedHeads.item.zh }, ...columns.map(({ zh, unit }) => ({ text: unit === '万元' ? `${zh}（单位：万元）` : zh, columns: wide }))],
      ...ofItem.map((row) => [{ text: row.printed }, ...columns.map(({ id }) => ({ text: figures(addressOf('disclosure', row.id, id)), columns: wide }))]),
    ];
  });
}

function requestsTable(edition: EditionId, figures: Figures): PrintedTable {
  const rows = editions[edition].tables.requests.rows;
  const outcomes = rows.filter((row) => row.group !== undefined);
  const applicants = rows[0]?.columns ?? [];
  const [naturalPerson, ...organizations] = applicants.slice(0, -1);
  const total = applicants.at(-1);
  return [
    [{ text: printedHeads.balanceNote.zh, columns: 3, rows: 3 }, { text: printedHeads.applicants.zh, columns: 7 }],
    [{ text: naturalPerson?.zh ?? '', rows: 2 }, { text: printedHeads.organizations.zh, columns: 5 }, { text: total?.zh ?? '', rows: 2 }],
    organizations.map(({ zh }) => ({ text: zh })),
    ...rows.map((row, index) => [
      ...labelCells(row, rows[index - 1], outcomes),
      ...applicants.map(({ id }) => ({ text: figures(addressOf('requests', row.id, id)) })),
    ]),
  ];
}

/** The label of a row of table 3, with the group labels that begin beside it. */
function labelCells(row: FormRow, above: FormRow | undefined, outcomes: readonly FormRow[]): PrintedCell[] {
  const text = asPrinted(row.printed);
  const isTotal = row.id === 'total_handled';
  if (!row.group && !isTotal) return [{ text, columns: 3 }];
  const first = row === outcomes[0] ? [{ text: printedOutcomes.zh, rows: outcomes.length + 1 }] : [];
  const ofGroup = outcomes.filter(({ group }) => group === row.group);
  if (isTotal || ofGroup.length === 1) return [...first, { text, columns: 2 }];
  const group = row.group === above?.group ? [] : [{ text: groupLabel(row.group), rows: ofGroup.length }];
  return [...first, ...group, { text }];
}

const groupLabel = (group: OutcomeGroup | undefined): string => (group && printedGroups[group]?.zh) ?? outcomeGroups.find(({ id }) => id === group)?.zh ?? '';

function reviewTable(figures: Figures): PrintedTable {
  const rows = editions['2021'].tables.review.rows;
  const [reconsideration, ...litigation] = rows;
  const results = reconsideration?.columns ?? [];
  return [
    [{ text: reconsideration?.printed ?? '', columns: 5 }, { text: printedHeads.litigation.zh, columns: 10 }],
    [...results.map(({ zh }) => ({ text: zh, rows: 2 })), ...litigation.map(({ printed }) => ({ text: printed, columns: 5 }))],
    litigation.flatMap(({ columns }) => columns.map(({ zh }) => ({ text: zh }))),
    rows.flatMap((row) => row.columns.map(({ id }) => ({ text: figures(addressOf('review', row.id, id)) }))),
  ];
}

export const tableAsHtml = (table: PrintedTable): string => `<table>${table.map((row) => `<tr>${row.map(({ text, columns = 1, rows = 1 }) => (
  `<td colspan="${columns}" rowspan="${rows}"><p>${text}</p></td>`)).join('')}</tr>`).join('\n')}</table>`;

export const pageOf = (body: string): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>测试市2023年政府信息公开工作年度报告</title></head><body>${body}</body></html>`;

export const documentOf = (tables: readonly PrintedTable[]): Uint8Array => zipSync({
  'word/document.xml': new TextEncoder().encode(`<w:document xmlns:w="x"><w:body>${tables.map((table) => `${tableAsWord(table)}<w:p/>`).join('')}</w:body></w:document>`),
});

/** As Word writes it: a cell that spans rows is continued by an empty one in each of them. */
function tableAsWord(table: PrintedTable): string {
  const open: { column: number; columns: number; left: number }[] = [];
  return `<w:tbl>${table.map((row) => {
    const cells: string[] = [];
    let column = 0;
    const continued = () => {
      for (let above = open.find((cell) => cell.column === column && cell.left > 0); above; above = open.find((cell) => cell.column === column && cell.left > 0)) {
        cells.push(wordCell('', above.columns, '<w:vMerge/>'));
        above.left -= 1;
        column += above.columns;
      }
    };
    for (const { text, columns = 1, rows = 1 } of row) {
      continued();
      cells.push(wordCell(text, columns, rows > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      if (rows > 1) open.push({ column, columns, left: rows - 1 });
      column += columns;
    }
    continued();
    return `<w:tr>${cells.join('')}</w:tr>`;
  }).join('')}</w:tbl>`;
}

const wordCell = (text: string, columns: number, merge: string): string => (
  `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`);
