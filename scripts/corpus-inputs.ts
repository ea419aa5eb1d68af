import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorrections, type Correction } from '../src/pipeline/record/corrections.ts';
import { readDescribed, type DescribedDocument } from '../src/pipeline/record/described.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { emptyRegister, readRegister, type Register } from '../src/pipeline/record/register.ts';
import { readReplies, type Reply } from '../src/pipeline/record/replies.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { readReviews, type Review } from '../src/pipeline/record/reviews.ts';
import { readSearches, type Search } from '../src/pipeline/record/searches.ts';
import { transcribedReports, type InputFile } from '../src/pipeline/record/transcribed.ts';

/** What a corpus folder holds beside its documents. */
export interface CorpusInputs {
  register: Register;
  /** By path inside the corpus. */
  described: Map<string, DescribedDocument>;
  searches: Search[];
  corrections: Correction[];
  reviews: Review[];
  replies: Reply[];
  /** Reports typed in by hand. */
  transcribed: Report[];
  problems: InputProblem[];
}

const files = {
  agencies: 'agencies.csv',
  reports: 'reports.csv',
  corrections: 'corrections.csv',
  reviews: 'reviews.csv',
  searches: 'searches.csv',
  replies: 'replies.csv',
  cells: 'transcribed/cells.csv',
  published: 'transcribed/published.csv',
};

/** Paths inside the corpus that are inputs and never documents. */
export const inputFiles: string[] = Object.values(files);

/** Reads every input that is there. */
export async function corpusInputs(corpus: string): Promise<CorpusInputs> {
  const problems: InputProblem[] = [];
  const read = <Result extends { problems: InputProblem[] }>(file: string, reader: (file: string, text: string) => Result): Result | null => {
    const text = textOf(corpus, file, problems);
    if (text === null) return null;
    const result = reader(file, text);
    problems.push(...result.problems);
    return result;
  };
  const input = (file: string): InputFile | null => {
    const text = textOf(corpus, file, problems);
    return text === null ? null : { file, text };
  };

  const register = read(files.agencies, readRegister)?.register ?? emptyRegister();
  const transcribed = await transcribedReports(input(files.cells), input(files.published), register);
  return {
    register,
    described: new Map(read(files.reports, readDescribed)?.rows.map((row) => [row.file, row])),
    searches: read(files.searches, readSearches)?.rows ?? [],
    corrections: read(files.corrections, readCorrections)?.rows ?? [],
    reviews: read(files.reviews, readReviews)?.rows ?? [],
    replies: read(files.replies, readReplies)?.rows ?? [],
    transcribed: transcribed.reports,
    problems: [...problems, ...transcribed.problems],
  };
}

/** Verdicts on documents that are not there any more, nor any that took their place: they have no effect. */
export const verdictsWithoutDocument = (reviews: readonly Review[]): InputProblem[] => reviews.map(({ line, subject }) => ({
  file: files.reviews, line, fatal: false,
  message: {
    zh: `复核结论已失效：语料库中没有这份内容的文件（对象“${subject}”）。`,
    en: `The verdict on "${subject}" has lapsed: the corpus has no document of these bytes.`,
  },
}));

/** Rows of inputs that name a document or a body nobody knows: likely a slip of the pen, so said aloud. */
export function strayRows({ register, described, searches, corrections, replies }: CorpusInputs, paths: string[]): InputProblem[] {
  const documents = new Set(paths);
  const isDocument = (file: string) => documents.has(file) || documents.has(file.replace(/(\.ndjson)#\d+$/i, '$1'));
  const bodies = [
    ...[...described.values()].map((row) => ({ file: files.reports, id: row.agencyId })),
    ...searches.map((row) => ({ file: files.searches, id: row.agencyId })),
    ...replies.map((row) => ({ file: files.replies, id: row.agencyId })),
  ];
  return [
    ...[...described.keys()].filter((file) => !isDocument(file)).map((file) => stray(files.reports, file)),
    ...corrections.filter(({ file }) => !isDocument(file)).map(({ file }) => stray(files.corrections, file)),
    ...bodies.flatMap(({ file, id }) => (id === null || register.byId.has(id) ? [] : stray(file, id))),
  ];
}

const stray = (file: string, name: string): InputProblem => ({
  file, line: null, fatal: false,
  message: { zh: `所列“${name}”不在语料库或名录中。`, en: `It lists "${name}", which neither the corpus nor the register has.` },
});

/** Null where the file is not there. Spreadsheets like to save GBK, which would garble every name: that is fatal. */
function textOf(corpus: string, file: string, problems: InputProblem[]): string | null {
  const path = join(corpus, file);
  if (!existsSync(path)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    problems.push({
      file, line: null, fatal: true,
      message: { zh: '文件不是UTF-8编码，无法使用。', en: 'The file is not UTF-8 and cannot be used.' },
    });
    return null;
  }
}
