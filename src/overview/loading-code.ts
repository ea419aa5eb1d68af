import type { DataTable } from './files.ts';

/** Code that loads one table, for one tool. `{base}` stands for the folder of the files: an address or nothing. */
export interface LoadingCode {
  /** For tests and anchors. */
  id: 'pandas' | 'readr' | 'arrow' | 'duckdb' | 'javascript';
  name: string;
  code: string;
}

/** Text that looks like numbers in the CSV files: the years that name forms, codes, characters read, sums. */
const numberLike = ['form', 'edition', 'region_code', 'raw', 'expected', 'actual', 'from', 'to'];

/**
 * How to load a table in pandas, R, DuckDB and JavaScript: typed from Parquet, and from CSV with empty fields as
 * missing values and codes as text. `columns` are those of its header.
 */
export function loadingCode({ name, files }: DataTable, columns: readonly string[]): LoadingCode[] {
  const variable = name.toLowerCase();
  const texts = numberLike.filter((each) => columns.includes(each));
  const has = (ending: string) => files.some((file) => file.name === name + ending);
  const address = (ending: string) => `{base}${name}${ending}`;
  const parquet = has('.parquet');
  const pandasTypes = texts.length > 0 ? `, dtype={${texts.map((each) => `"${each}": "string"`).join(', ')}}` : '';
  const duckdbTypes = texts.length > 0 ? `, types = {${texts.map((each) => `'${each}': 'VARCHAR'`).join(', ')}}` : '';
  return [
    {
      id: 'pandas',
      name: 'Python, pandas',
      code: lines(
        'import pandas as pd', '',
        parquet && `${variable} = pd.read_parquet("${address('.parquet')}")`,
        `${parquet ? '# CSV: ' : ''}${variable} = pd.read_csv("${address('.csv')}", keep_default_na=False, na_values=[""]${pandasTypes})`,
      ),
    },
    {
      id: 'readr',
      name: 'R, readr',
      code: lines(
        'library(readr)', '',
        `${variable} <- read_csv("${address('.csv')}", na = "",`,
        `  col_types = cols(${[...texts.map((each) => `${each} = col_character()`), '.default = col_guess()'].join(', ')}), guess_max = Inf)`,
      ),
    },
    ...(parquet ? [{
      id: 'arrow' as const,
      name: 'R, arrow',
      code: lines('library(arrow)', '', `${variable} <- read_parquet("${address('.parquet')}")`),
    }] : []),
    {
      id: 'duckdb',
      name: 'DuckDB',
      code: lines(
        parquet && `CREATE TABLE "${variable}" AS FROM '${address('.parquet')}';`,
        `${parquet ? '-- CSV: ' : ''}CREATE TABLE "${variable}" AS FROM read_csv('${address('.csv')}', nullstr = '', sample_size = -1${duckdbTypes});`,
        `SELECT count(*) FROM "${variable}";`,
      ),
    },
    { id: 'javascript', name: 'JavaScript', code: has('.ndjson.gz') ? packedLines(variable, address('.ndjson.gz')) : wholeJson(variable, address('.json')) },
  ];
}

const lines = (...all: (string | false)[]): string => all.filter((line) => line !== false).join('\n');

const wholeJson = (variable: string, address: string): string => lines(
  `const response = await fetch("${address}");`,
  `const ${variable} = await response.json();`,
);

const packedLines = (variable: string, address: string): string => lines(
  `const response = await fetch("${address}");`,
  'const text = await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();',
  `const ${variable} = text.trimEnd().split("\\n").map((line) => JSON.parse(line));`,
);
