/** Characters that take no room and show nothing: editors leave them in cells that are empty, and between digits. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export const withoutInvisible = (text: string): string => (text.search(invisible) === -1 ? text : text.replace(invisible, ''));

/**
 * Raised digits in brackets, where they have none: the 1 of a footnote behind the figure 12 must not make it 121
 * (`12(1)` is read as no number at all).
 */
export const asRaised = (text: string): string => text.replace(/(?<![([（［〔\d])\d+(?![)\]）］〕\d])/gu, '($&)');
