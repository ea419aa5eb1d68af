/** One entry of a feed. */
export interface FeedEntry {
  /** Stable for ever: the id of a report or finding. */
  id: string;
  title: string;
  summary: string;
  /** Address of its page, whole or from the root. */
  link: string;
  /** ISO day. */
  updated: string;
}

export interface Feed {
  id: string;
  title: string;
  language: string;
  /** Addresses of the feed and of the page that it follows. */
  self: string;
  page: string;
  author: string;
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287), newest entry first. Ids are tag URIs (RFC 4151), so that they outlive any address. */
export function atom({ id, title, language, self, page, author, entries }: Feed): string {
  const newest = entries.map(({ updated }) => updated).sort().at(-1) ?? '2026-01-01';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${tag(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${newest}T00:00:00Z</updated>`,
    `<author><name>${escape(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...entries.map((entry) => [
      '<entry>',
      `<id>${tag(entry.id)}</id>`,
      `<title>${escape(entry.title)}</title>`,
      `<updated>${entry.updated}T00:00:00Z</updated>`,
      `<link rel="alternate" type="text/html" href="${escape(entry.link)}"/>`,
      `<summary>${escape(entry.summary)}</summary>`,
      '</entry>',
    ].join('\n')),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const tag = (id: string): string => escape(`tag:disclosure-ledger,2026:${id}`);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
