import type { MarkupHandler } from '../markup.ts';
import { exclamation, greaterThan, isLetter, isSpace, question, slash } from '../signs.ts';
import { readAttributes } from './attributes.ts';
import { withReferences, withReferencesOfValue } from './references.ts';

/**
 * Reads HTML from its start to its end, as the HTML Living Standard takes it apart (13.2.5); of attributes only the
 * wanted ones are told. Nesting is not kept: that is the handler's, who needs little of it, so elements left open or a
 * million deep cost nothing. Void elements open only; a tag that the source's end cuts off is none; nothing is thrown.
 *
 * htmlparser2's tokenizer, which looks at every character in turn, took a third of a page's time; a test compares the two.
 */
export function readHtml(source: string, wanted: ReadonlySet<string>, handler: MarkupHandler): void {
  const names = new TagNames();
  const attributes = new Map<string, string>();
  const tell = (start: number, end: number, valueStart: number, valueEnd: number): void => {
    const name = names.of(source.slice(start, end));
    if (wanted.has(name) && !attributes.has(name)) attributes.set(name, withReferencesOfValue(source.slice(valueStart, valueEnd)));
  };
  let at = 0;
  while (at < source.length) {
    const open = nextMarkup(source, at);
    if (open > at) handler.text(withReferences(source.slice(at, open)));
    const closes = source.charCodeAt(open + 1) === slash;
    const start = closes ? open + 2 : open + 1;
    if (!isLetter(source.charCodeAt(start))) {
      at = behindComment(source, open);
      continue;
    }
    const nameEnd = endOfName(source, start);
    if (nameEnd === -1) return;
    const name = names.of(source.slice(start, nameEnd));
    if (closes) {
      handler.close(name);
      at = behind(source, '>', nameEnd);
      continue;
    }
    if (attributes.size > 0) attributes.clear();
    const end = source.charCodeAt(nameEnd) === greaterThan ? nameEnd : readAttributes(source, nameEnd, tell);
    if (end === -1) return;
    handler.open(name, attributes);
    at = end + 1;
    const closing = textOnly.get(name);
    if (closing === undefined) continue;
    const textEnd = startOf(closing, source, at);
    const text = source.slice(at, textEnd);
    if (text !== '') handler.text(holdsReferences.has(name) ? withReferences(text) : text);
    at = textEnd;
  }
}

/** Names in lower case: a page has some thirty, in thousands of tags. */
class TagNames {
  readonly #known = new Map<string, string>();

  of(written: string): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    if (this.#known.size < 1000) this.#known.set(written, name);
    return name;
  }
}

/** The next `<` that begins a tag or a comment; any other is text. */
function nextMarkup(source: string, from: number): number {
  for (let open = source.indexOf('<', from); open !== -1; open = source.indexOf('<', open + 1)) {
    const sign = source.charCodeAt(open + 1);
    if (isLetter(sign) || sign === slash || sign === exclamation || sign === question) return open;
  }
  return source.length;
}

function endOfName(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === greaterThan || sign === slash || isSpace(sign)) return at;
  }
  return -1;
}

/** Passes a comment, a declaration, and what browsers take for a comment: `<?…>`, `</ …>`. */
function behindComment(source: string, open: number): number {
  if (source.startsWith('<![CDATA[', open)) return behind(source, ']]>', open);
  if (!source.startsWith('<!--', open)) return behind(source, '>', open);
  // `<!-->` and `<!--->` are whole comments, `<!--!>` is none.
  if (source.startsWith('>', open + 4)) return open + 5;
  if (source.startsWith('->', open + 4)) return open + 6;
  commentEnd.lastIndex = open + 4;
  return commentEnd.test(source) ? commentEnd.lastIndex : source.length;
}

const commentEnd = /--!?>/g;

function behind(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found === -1 ? source.length : found + sign.length;
}

/** Elements that hold text only, up to their own closing tag: a `<` in a script begins nothing. Behind `plaintext` all is text. */
const textOnly: ReadonlyMap<string, RegExp> = new Map([
  ...['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [name, new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi')] as const),
  ['plaintext', /$^/g],
]);

/** Those of them in which `&nbsp;` is a blank. */
const holdsReferences: ReadonlySet<string> = new Set(['title', 'textarea']);

function startOf(closing: RegExp, source: string, from: number): number {
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}
