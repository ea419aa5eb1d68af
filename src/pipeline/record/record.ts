import type { EditionId } from '../../form/index.ts';
import type { Document } from '../decode/document.ts';
import { readingFinding, type Finding } from '../finding.ts';
import type { StatedFigures } from '../read/statements/statements.ts';
import type { TableReading } from '../read/table-reading.ts';
import { agencyOf } from './agency.ts';
import { formCells } from './cells.ts';
import type { DescribedDocument } from './described.ts';
import type { Digest } from './digest.ts';
import { publishedDateOf } from './published-date.ts';
import { ownClaims, ownStatements } from './own-figures.ts';
import type { Register } from './register.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import { sectionsOf } from './sections.ts';
import { titleOf } from './title.ts';
import { yearOf } from './year.ts';

export interface RecordInput {
  /** Path inside the corpus. */
  file: string;
  sha256: string;
  document: Document;
  readings: TableReading[];
  /** What the prose states. */
  stated: StatedFigures;
  register: Register;
  /** The file's row in reports.csv. */
  described: DescribedDocument | undefined;
  digest?: Digest;
  /** What the earlier stages said. */
  findings: Finding[];
}

/** Puts together one typed report. What `reports.csv` says goes before what the document is taken to say. */
export async function record(input: RecordInput): Promise<Report> {
  const { document, described, register } = input;
  const title = titleOf(document);
  const year = described?.year ? { value: described.year, findings: [] } : yearOf(title?.text ?? null, document);
  const named = described?.agencyId ? register.byId.get(described.agencyId) : undefined;
  const agency = named ? { value: named, findings: [] } : await agencyOf(title, document, register, input.digest);
  const cells = formCells(input.readings, () => editionNamed(document), document);
  const date = described?.publishedDate ? { date: described.publishedDate, basis: 'published' as const } : publishedDateOf(document, title, year.value);
  const { scope, quote } = scopeOf(agency.value, title?.text ?? null, document);
  const nothing = document.lines.length > 0 && input.readings.length === 0 ? [nothingFound()] : [];
  return {
    source: {
      file: input.file, format: document.format, sha256: input.sha256,
      url: described?.sourceUrl ?? null, provenance: described?.provenance ?? 'copy',
      retrievedDate: described?.retrievedDate ?? null, archiveUrl: described?.archiveUrl ?? null, supersedes: described?.supersedes ?? null,
    },
    agency: agency.value, year: year.value, title: title?.text ?? null,
    form: cells.value.form === 'none' && isStatisticsList(document) ? '2014' : cells.value.form,
    editions: cells.value.editions, cells: cells.value.cells,
    publishedDate: date?.date ?? null, publishedDateBasis: date?.basis ?? null,
    scope, scopeQuote: quote,
    published: ownStatements(input.stated.statements, agency.value, scope), claims: ownClaims(input.stated.claims, agency.value, scope),
    findings: [...input.findings, ...cells.findings, ...nothing, ...(document.lines.length > 0 ? [...year.findings, ...agency.findings] : [])],
    sections: sectionsOf(document),
    lines: document.lines.map(({ text, page }) => ({ text, page })),
  };
}

/** The notice that the text cites; the newer form where it cites none or both. */
function editionNamed(document: Document): EditionId {
  const text = document.lines.map((line) => line.text).join('\n').normalize('NFKC');
  return /2019\]?〔?〕?60号/u.test(text) && !/2021\]?〔?〕?30号/u.test(text) ? '2019' : '2021';
}

/** The vertical list of 国办发〔2014〕32号: recognised, its cells are not read. */
const isStatisticsList = (document: Document): boolean => document.lines
  .some(({ text }) => /政府信息公开(工作)?情况统计表|统计指标|指标名称/u.test(text.replace(/\s/g, '')));

const nothingFound = () => readingFinding('locate.nothing_found', 'error', {
  zh: '本站未能识读：文件中没有找到年报的任何一张统计表。',
  en: 'We could not read it: none of the form’s tables was found in the document.',
});
