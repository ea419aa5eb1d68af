/** One step of the way back: the page itself comes without a path. */
export interface Crumb {
  label: string;
  /** The Chinese path (`/agencies/`). */
  path?: string;
  /** Where the label is Chinese on an English page. */
  lang?: string;
}
