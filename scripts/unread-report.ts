import { readingFinding, type Finding } from '../src/pipeline/finding.ts';
import type { DescribedDocument } from '../src/pipeline/record/described.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';

/** A document of which nothing was read. */
export interface UnreadDocument {
  file: string;
  /** Of its bytes. */
  sha256: string;
  described: DescribedDocument | undefined;
}

/** What is on file of a document that was not read: that it is there, what reports.csv says of it, and why it was not read. */
export function unreadReport({ file, sha256, described }: UnreadDocument, finding: Finding, register: Register): Report {
  return {
    source: {
      file, format: 'unknown', sha256, url: described?.sourceUrl ?? null, provenance: described?.provenance ?? 'copy',
      retrievedDate: described?.retrievedDate ?? null, archiveUrl: described?.archiveUrl ?? null, supersedes: described?.supersedes ?? null,
    },
    agency: (described?.agencyId && register.byId.get(described.agencyId)) || null, year: described?.year ?? null, title: null, form: 'none', editions: {},
    publishedDate: described?.publishedDate ?? null, publishedDateBasis: described?.publishedDate ? 'published' : null,
    scope: 'unknown', scopeQuote: '', cells: [], published: [], claims: [], findings: [finding], sections: [], lines: [],
  };
}

export const tooLarge = (limit: number, size: number): Finding => readingFinding('decode.too_large', 'error', {
  zh: `本站未能识读：超过${megabytes(limit)} MB，未读取。`,
  en: `We could not read it: it is larger than ${megabytes(limit)} MB and was not opened.`,
}, { actual: `${megabytes(size)} MB` });

export const tooSlow = (milliseconds: number): Finding => readingFinding('decode.too_slow', 'error', {
  zh: `本站未能识读：${milliseconds / 1000}秒内没有读完。`,
  en: `We could not read it: reading was not done within ${milliseconds / 1000} seconds.`,
});

export const outOfMemory = (): Finding => readingFinding('decode.out_of_memory', 'error', {
  zh: '本站未能识读：读取此文件所需的内存超过一份文件可用的上限。',
  en: 'We could not read it: it takes more memory than one document may.',
});

export const readerFault = (fault: string): Finding => readingFinding('decode.reader_fault', 'error', {
  zh: `本站未能识读：程序出错（${fault}）。`,
  en: `We could not read it: our program failed (${fault}).`,
});

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
