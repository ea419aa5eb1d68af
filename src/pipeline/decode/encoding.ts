/** How the bytes were taken as characters. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** Characters that the encoding could not give (U+FFFD that the bytes did not spell). */
  damaged: number;
}

/**
 * Bytes to characters: a byte order mark decides; else UTF-8 where the bytes are valid UTF-8; else what a page declares,
 * where the bytes bear it out; else GB18030, the national encoding, which older government systems write undeclared.
 */
export function decodeCharacters(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return decodeAs(unmarked, bytes);
  try {
    return { text: validUtf8.decode(bytes), encoding: 'utf-8', damaged: 0 };
  } catch {
    const declared = declaredEncoding(bytes);
    const asDeclared = declared && decodeAs(declared, bytes);
    if (asDeclared && asDeclared.damaged <= asDeclared.text.length / 100) return asDeclared;
    const asChinese = decodeAs('gb18030', bytes);
    if (asChinese.damaged === 0) return asChinese;
    const asUnicode = decodeAs('utf-8', bytes);
    return asUnicode.damaged < asChinese.damaged ? asUnicode : asChinese;
  }
}

/** Throws at the first byte that is not UTF-8. Making one costs more than decoding a report. */
const validUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The `charset` of a page's head or the `encoding` of an XML declaration, as far as it is one of ours. */
function declaredEncoding(bytes: Uint8Array): DecodedText['encoding'] | null {
  const front = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(front)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (/^utf-?8$/.test(name)) return 'utf-8';
  if (/^(x-)?gb/.test(name)) return 'gb18030';
  return /^big5/.test(name) ? 'big5' : null;
}

function decodeAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.split('�').length - 1 };
}

/** UTF-16 without a mark shows as NUL in every other byte of its Latin letters, digits and line ends. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.05 && even < odd * 0.1) return 'utf-16le';
  if (even > pairs * 0.05 && odd < even * 0.1) return 'utf-16be';
  return null;
}
