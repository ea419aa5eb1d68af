import type { DocumentLine } from '../document.ts';
import type { Attributes } from '../markup.ts';

/** What a page's head says: its first `title`, and its `meta` contents by name in lower case. Told of the page's tags. */
export class PageHead {
  title = '';
  readonly meta = new Map<string, string>();
  #titles = 0;
  #inTitle = false;

  open(name: string, given: Attributes): void {
    if (name === 'title') {
      this.#titles += 1;
      this.#inTitle = this.#titles === 1;
    } else if (name === 'meta' && this.meta.size < mostMeta) {
      const key = (given.get('name') ?? given.get('property') ?? '').trim().toLowerCase();
      if (!this.meta.has(key)) this.meta.set(key, given.get('content') ?? '');
    }
  }

  close(name: string): void {
    if (name === 'title') this.#inTitle = false;
  }

  text(characters: string): void {
    if (this.#inTitle) this.title += characters;
  }
}

const mostMeta = 200;

/**
 * What a page says only in its head, as lines to stand before its own: the article's title (`ArticleTitle` of the
 * government sites' standard, else `title`) where no line of the page repeats it, and the day of publication
 * (`PubDate`) where no line in front carries one.
 */
export function headLines({ title, meta }: PageHead, lines: readonly DocumentLine[]): DocumentLine[] {
  const named = plain(meta.get('articletitle') ?? '') || plain(title);
  const published = publishedNames.map((name) => plain(meta.get(name) ?? '')).find((date) => /^20\d{2}\D/.test(date));
  const front = lines.slice(0, frontLines).map((line) => line.text);
  return [
    ...(named === '' || repeats(front, named) ? [] : [named]),
    ...(published === undefined || front.some((text) => dated.test(text)) ? [] : [`发布时间：${published}`]),
  ].map((text) => ({ text, page: null }));
}

const publishedNames = ['pubdate', 'publishdate', 'publish_date', 'publishtime', 'article:published_time'];

/** Lines in which titles and dates are looked for, and the longest that may be a title. */
const frontLines = 60;
const longestTitle = 80;

const dated = /(时间|日期)\s*[:：]?\s*20\d{2}/u;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Whether the lines, alone or one after the other, state the title: of `…年度报告_某市人民政府` its longest part. Long
 * lines are prose, which may name the report without being its title.
 */
function repeats(lines: readonly string[], title: string): boolean {
  const compact = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
  const printed = title.split(/[_|｜>»\-–—]+/u).map((part) => part.trim()).reduce((a, b) => (compact(b).length > compact(a).length ? b : a), '');
  if (lines.some((text) => text.length <= longestTitle && text.includes(printed))) return true;
  const part = compact(printed);
  return lines.map((text) => (text.length > longestTitle ? '\n' : compact(text))).join('').includes(part);
}
