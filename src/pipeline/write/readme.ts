import { vocabularies } from './code-lists.ts';
import type { DatasetEdition } from './edition.ts';
import { tables } from './tables.ts';

/** README.md of the dataset, in both languages: what the files are, and what must not be overlooked. */
export function readme({ version, date }: DatasetEdition): string {
  const released = date === null ? '' : ` · ${date}`;
  return `# 公开年报 · Disclosure Ledger

${version}${released} · CC BY 4.0

各级行政机关政府信息公开工作年度报告的数字，逐格识读，逐项核对，每个数字都附原文所在的行。

Figures of the annual reports on the disclosure of government information that administrative bodies in China publish, read
cell by cell, checked, each with the line it was read from.

## 请先读 · Read this first

- 空字段表示没有数，**不是0**；没有数的原因在状态列。An empty field is no value and **never 0**; the state column says why.
- 年报填的数一个不改：加不起来的照录，见 findings。No reported number is altered: sums that fail stand as reported, see findings.
- 政府的年报多为汇总数，部门的为本机关数：scope 不同的不要相加。A government's report usually sums up its departments: never add up
  different scopes.
- 同一机关同一年度有几份文件时，只用 primary 为 true 的一份。Of several documents of a body and year use the one that is primary.
- 2019版与2021版统计表的项目不尽相同：panel 的 break_before、indicators 的 comparable_from 指明何处不可相连。Forms changed in 2019 and
  2021: break_before and comparable_from say where a series must not be joined.
- CSV 的文本列中，可能被当作公式的内容前加了一个单引号；Parquet、JSON、SQLite 中为原文。In text columns of the CSV files an apostrophe
  stands before what a spreadsheet could take for a formula; Parquet, JSON and SQLite hold the exact text.

## 数据表 · Tables

每表有 CSV（UTF-8）和 Parquet 两种文件。Each as CSV (UTF-8) and as Parquet.

| | 中文 | English |
|---|---|---|
${tables.map(({ name, zh, en }) => `| ${name} | ${zh} | ${en} |`).join('\n')}

每一列的说明见 dictionary.csv，类型、约束、主键、外键见 datapackage.json。Every column is explained in dictionary.csv; types, constraints and
keys are in datapackage.json.

## 格的状态 · States of a cell

| state | 中文 | English |
|---|---|---|
${Object.entries(vocabularies.state.words).map(([id, { zh, en }]) => `| ${id} | ${zh} | ${en} |`).join('\n')}

## 读入 · Loading

\`\`\`
SELECT agency_id, year, requests_new_received_total, requests_new_received_total_state FROM 'panel.parquet';   -- DuckDB
panel <- arrow::read_parquet("panel.parquet")                # R; labels.R gives the codes their names
panel = pandas.read_parquet("panel.parquet")                 # Python
do labels.do panel                                           // Stata
\`\`\`

## 引用 · Citation

公开年报 · Disclosure Ledger, ${version}${date === null ? '' : ` (${date})`}. CC BY 4.0. 见 CITATION.cff；引用单个数字时另注填报单位及年度。See CITATION.cff; for a
single figure name the body that reported it and the year as well.
`;
}
