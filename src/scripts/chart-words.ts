/** What the script needs to know of a chart; the words come with the page. */
export interface ChartContext {
  figure: HTMLElement;
  /** Path of the chart's files. */
  path: string;
  language: string;
  words: Record<string, string>;
  /** Says something in the live region below the drawing, with a link after it where there is one. */
  tell: (text: string, link?: { href: string; text: string }) => void;
}

/** A wording with its places filled. */
export const filled = (wording: string | undefined, values: Record<string, string | number>): string =>
  (wording ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
