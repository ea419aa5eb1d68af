/** A text as it is compared: full-width forms, letter case, blanks and the marks between syllables (Xi’an) do not matter. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/['’·\s-]+/gu, '');

/** The words of a query, each as it is compared. */
export const wordsOf = (query: string): string[] => query.split(/[\s,，、]+/u).map(normalize).filter(Boolean);
