/** SHA-256 of bytes, or of the UTF-8 of a text, in lower-case hex. */
export type Digest = (content: Uint8Array | string) => string | Promise<string>;

/** By Web Crypto: the same in Node and in a browser. */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
