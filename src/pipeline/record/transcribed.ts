import { readInput, type Input, type InputColumns, type InputProblem, type InputRow } from './input.ts';
import { derivedAgencyId, findAgency, type Register } from './register.ts';
import { sha256 } from './digest.ts';
import { regionOf } from './region.ts';
import type { Agency, Report } from './report.ts';
import { isAddress } from './described.ts';
import { typedCells, type CellColumn } from './transcribed-cells.ts';
import { typedStatements, type PublishedColumn } from './transcribed-published.ts';
import type { Finding } from '../finding.ts';

/** A file of the corpus as text; its path names it in messages and as source. */
export interface InputFile {
  file: string;
  text: string;
}

const cellColumns: InputColumns<CellColumn> = {
  required: ['agency', 'year', 'form', 'table', 'row', 'column', 'value', 'source_title', 'source_url'],
  optional: [],
};

const publishedColumns: InputColumns<PublishedColumn> = {
  required: ['agency', 'year', 'metric', 'channel', 'label', 'value', 'unit', 'precision', 'period', 'part_of', 'source_title', 'source_url'],
  optional: [],
};

/** The rows of one body and year. */
interface Transcription {
  /** The file that it stands in; the cells' where it stands in both. */
  file: string;
  agency: string;
  year: number;
  cells: InputRow<CellColumn>[];
  published: InputRow<PublishedColumn>[];
}

/**
 * Figures typed in by hand, as reports: one for each body and year of either file, with provenance `typed`. They pass
 * through the same checks as documents. A year known only from what it published has form `none` and no cells.
 */
export async function transcribedReports(
  cells: InputFile | null, published: InputFile | null, register: Register,
): Promise<{ reports: Report[]; problems: InputProblem[] }> {
  const cellInput = typedIn(cells, cellColumns);
  const publishedInput = typedIn(published, publishedColumns);
  const problems = [...cellInput.problems, ...publishedInput.problems];

  const found = new Map<string, Transcription>();
  const transcriptionOf = (file: string, { line, fields: { agency, year } }: InputRow<'agency' | 'year'>): Transcription | null => {
    if (agency === '' || !/^(19|20)\d{2}$/.test(year)) {
      problems.push(unattributed(file, line));
      return null;
    }
    const key = `${findAgency(register, agency)?.id ?? agency} ${year}`;
    const transcription = found.get(key) ?? { file, agency, year: Number(year), cells: [], published: [] };
    found.set(key, transcription);
    return transcription;
  };
  for (const row of cellInput.rows) transcriptionOf(cellInput.file, row)?.cells.push(row);
  for (const row of publishedInput.rows) transcriptionOf(publishedInput.file, row)?.published.push(row);
  return { reports: await Promise.all([...found.values()].map((each) => reportOf(each, register))), problems };
}

/** A file that is not there has no rows. */
function typedIn<Column extends string>(input: InputFile | null, columns: InputColumns<Column>): Input<InputRow<Column>> {
  return input ? readInput(input.file, input.text, columns) : { file: '', rows: [], problems: [] };
}

async function reportOf(transcription: Transcription, register: Register): Promise<Report> {
  const { cells, form, editions, findings: cellFindings } = typedCells(transcription.cells);
  const { statements, findings: publishedFindings } = typedStatements(transcription.published);
  const known = findAgency(register, transcription.agency);
  const described = [...transcription.cells, ...transcription.published].map((row) => row.fields);
  const url = described.map((fields) => fields.source_url).find(isAddress) ?? null;
  return {
    source: {
      file: transcription.file,
      format: 'transcribed',
      sha256: await sha256(canonical(transcription)),
      url,
      provenance: 'typed',
      retrievedDate: null,
      archiveUrl: null,
      supersedes: null,
    },
    agency: known ?? await unregistered(transcription.agency),
    year: transcription.year,
    title: described.map((fields) => fields.source_title).find((title) => title !== '') ?? null,
    form,
    editions,
    publishedDate: null,
    publishedDateBasis: null,
    scope: 'unknown',
    scopeQuote: '',
    cells,
    published: statements,
    claims: [],
    findings: [...(known ? [] : [notOnRegister(transcription)]), ...cellFindings, ...publishedFindings],
    sections: null,
    lines: null,
  };
}

/** Its own rows only, cells in any order: the hash changes with the figures, not with what else the files hold. */
function canonical({ cells, published }: Transcription): string {
  const ofCells = cells.map((row) => JSON.stringify(row.fields)).sort();
  const ofPublished = published.map((row) => JSON.stringify(row.fields));
  return [...ofCells, ...ofPublished].join('\n');
}

/** The same id as a document of that body would get. */
async function unregistered(name: string): Promise<Agency> {
  const region = regionOf(name);
  return {
    id: await derivedAgencyId(region?.code ?? null, name), name, aliases: [], nameEn: null,
    regionCode: region?.code ?? null, level: null, system: null,
    formerIds: [], validFrom: null, validTo: null, successor: null, parentId: null,
  };
}

const notOnRegister = ({ agency, cells, published }: Transcription): Finding => ({
  check: 'agency.not_on_register',
  severity: 'info',
  origin: 'reading',
  cells: [],
  expected: null,
  actual: agency,
  line: (cells[0] ?? published[0])?.line ?? null,
  message: {
    zh: `“${agency}”不在机构名录中，级别和系统未知。`,
    en: `"${agency}" is not on the register: its level and system are not known.`,
  },
});

const unattributed = (file: string, line: number): InputProblem => ({
  file,
  line,
  fatal: false,
  message: {
    zh: '缺少机构名称或四位年份，本行略过。',
    en: 'The body or a year of four digits is missing; the row is skipped.',
  },
});
