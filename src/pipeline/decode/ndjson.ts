import { readingFinding, type Staged } from '../finding.ts';

/** A document that came as a line of NDJSON. */
export interface NdjsonDocument {
  /** Its path as its sender names it; null where the line names none. Never a path to open. */
  file: string | null;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A line of an .ndjson file, `{"file": …, "text": …}` or `{"file": …, "base64": …}` (contract.md, `npm run -s parse`), to
 * the document it carries, whose format is told by its content like any other's. Null, with a finding, for a line that
 * carries none.
 */
export function documentOfLine(line: string): Staged<NdjsonDocument | null> {
  const fields = objectIn(line);
  const { file, text, base64 } = fields ?? {};
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : typeof base64 === 'string' ? bytesOf(base64) : null;
  if (!bytes) return { value: null, findings: [noDocument()] };
  return { value: { file: typeof file === 'string' && file !== '' ? file : null, bytes }, findings: [] };
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : null;
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

const noDocument = () => readingFinding('decode.ndjson_line', 'error', {
  zh: '本站未能识读：此行不是含有 text 或 base64 的 JSON 对象。',
  en: 'We could not read it: the line is no JSON object with text or base64.',
});
