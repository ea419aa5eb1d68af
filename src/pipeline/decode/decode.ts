import { readingFinding, type Finding, type Staged } from '../finding.ts';
import { decodeDoc } from './doc/doc.ts';
import type { Document, DocumentFormat } from './document.ts';
import { decodeDocx } from './docx/docx.ts';
import { decodeCharacters } from './encoding.ts';
import { decodeHtml, isHtml } from './html/html.ts';
import { decodeOfd } from './ofd/ofd.ts';
import { decodePdf } from './pdf/pdf.ts';
import { formatOf } from './signature.ts';
import { decodeText } from './text.ts';

/** Bytes to a document of lines. Whatever the bytes, there is a document; what could not be taken from them is a finding. */
export async function decode(bytes: Uint8Array): Promise<Staged<Document>> {
  const format = formatOf(bytes);
  if (format === 'doc') return decodeDoc(bytes);
  if (format === 'docx') return decodeDocx(bytes);
  if (format === 'pdf') return decodePdf(Uint8Array.from(bytes));
  if (format === 'ofd') return decodeOfd(bytes);
  if (format === 'unknown') return empty('unknown', notText());
  if (format !== 'text') return empty(format, unsupported(format));
  const { text, damaged } = decodeCharacters(bytes);
  if (text.length > mostCharacters || linesIn(text) > mostLines) return empty('text', tooLong());
  if (text.trim() === '') return empty('text', nothing());
  if (!looksLikeText(text)) return empty('unknown', notText());
  const { value, findings } = isHtml(text) ? decodeHtml(text) : { value: decodeText(text), findings: [] };
  return { value, findings: damaged === 0 ? findings : [charactersLost(damaged), ...findings] };
}

const empty = (format: DocumentFormat, finding: Finding): Staged<Document> => ({ value: { format, lines: [] }, findings: [finding] });

/** What a text may have: the longest reports have 60 000 characters in 2 000 lines; pages that carry their pictures in them are longer. */
const mostCharacters = 20_000_000;
const mostLines = 200_000;

function linesIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1 && count <= mostLines; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Control characters that no text has. One in a hundred is more than any damaged text showed. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000);
   
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange <= sample.length / 100;
}

const nothing = () => readingFinding('decode.empty', 'error', {
  zh: '文件为空，没有可读的内容。',
  en: 'The file is empty: there is nothing to read.',
});

const tooLong = () => readingFinding('decode.too_large', 'error', {
  zh: `本站未能识读：文字超过${mostCharacters / 10_000}万字或${mostLines / 10_000}万行，不像年报，未识读。`,
  en: `We could not read it: it has more than ${mostCharacters / 1_000_000} million characters or ${mostLines / 1000} thousand lines, which no annual report has.`,
});

const notText = () => readingFinding('decode.not_text', 'error', {
  zh: '本站未能识读：文件内容不是文字，也不是已知的文档格式。',
  en: 'We could not read it: the content is neither text nor a document format we know.',
});

const unsupported = (format: DocumentFormat) => readingFinding('decode.format_unsupported', 'error', {
  zh: `本站未能识读：暂不支持 ${format} 格式。`,
  en: `We could not read it: the format ${format} is not supported yet.`,
});

const charactersLost = (count: number) => readingFinding('decode.characters_lost', 'warning', {
  zh: `有${count}个字符无法按文件编码识读。`,
  en: `${count} characters could not be decoded.`,
}, { actual: String(count) });
