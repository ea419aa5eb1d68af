/** Encodings that documents come in. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'gb18030';

export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'gb18030') return gb18030(text);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

function gb18030(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : codes().get(letter);
    if (!code) throw new RangeError(`GB18030 below U+10000 has no ${letter}.`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

let remembered: Map<string, number[]> | null = null;

/** Codes of two and of four bytes, turned around from what the platform decodes: it has no encoder. */
function codes(): Map<string, number[]> {
  if (remembered) return remembered;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  const add = (...code: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(code));
    if (letter.length === 1 && letter !== '\ufffd' && !found.has(letter)) found.set(letter, code);
  };
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const [digits, high] = [range(0x30, 0x39), range(0x81, 0xfe)];
  for (const a of high) for (const b of range(0x40, 0xfe)) if (b !== 0x7f) add(a, b);
  for (const a of range(0x81, 0x84)) for (const b of digits) for (const c of high) for (const d of digits) add(a, b, c, d);
  remembered = found;
  return found;
}
