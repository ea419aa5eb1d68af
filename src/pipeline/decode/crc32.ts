/** CRC-32 of bytes as zip archives keep it (ISO 3309; APPNOTE.TXT 4.4.7), from 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  // Four bytes a step: checking must not cost more than unpacking.
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (table[768 + (crc & 255)] ?? 0) ^ (table[512 + ((crc >>> 8) & 255)] ?? 0) ^ (table[256 + ((crc >>> 16) & 255)] ?? 0) ^ (table[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The remainders of each byte, followed by none, one, two and three zero bytes. */
const table = (() => {
  const remainders = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    remainders[byte] = remainder;
  }
  for (let index = 256; index < 1024; index += 1) {
    const shorter = remainders[index - 256] ?? 0;
    remainders[index] = (remainders[shorter & 255] ?? 0) ^ (shorter >>> 8);
  }
  return remainders;
})();
