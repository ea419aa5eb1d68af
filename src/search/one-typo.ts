/**
 * Whether a text holds the word with at most one character wrong, too many or missing. Words under three characters of
 * Chinese, or five letters, must be exact: one change makes another word of them.
 */
export function holdsWithOneTypo(text: string, word: string): boolean {
  if (word.length < (/^[\x20-\x7f]+$/.test(word) ? 5 : 3)) return false;
  // One error leaves one half of the word whole.
  const middle = word.length >> 1;
  return around(text, word.slice(0, middle), (from) => restFits(text, from + middle, word, middle, 1))
    || around(text, word.slice(middle), (from) => restFits(text, from - 1, word, middle - 1, -1));
}

function around(text: string, half: string, fits: (from: number) => boolean): boolean {
  for (let from = text.indexOf(half); from >= 0; from = text.indexOf(half, from + 1)) if (fits(from)) return true;
  return false;
}

/** Walks both from a place on, forwards or backwards, and lets one difference pass. */
function restFits(text: string, at: number, word: string, from: number, step: 1 | -1): boolean {
  let i = at;
  let j = from;
  while (j >= 0 && j < word.length && text[i] === word[j]) { i += step; j += step; }
  const ends = (a: number, b: number): boolean => {
    while (b >= 0 && b < word.length && text[a] === word[b]) { a += step; b += step; }
    return b < 0 || b >= word.length;
  };
  return ends(i, j) || ends(i + step, j + step) || ends(i, j + step) || ends(i + step, j);
}
