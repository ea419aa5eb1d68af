/** Texts that are remembered at most; then all are forgotten. */
const most = 20_000;
/** Texts of one character before this one, U+0080, are remembered by their number: they need no look-up. */
const letters = 0x80;
/** Characters of a text that is remembered: the longest label has 42. */
const longest = 100;

/**
 * A function of a text that remembers what it gave: labels, heads and figures recur from report to report. `make` must
 * give the same for the same text, and nothing that is changed later.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  const ofLetters: Result[] = [];
  return (text) => {
    // Most cells hold one digit.
    const letter = text.length === 1 ? text.charCodeAt(0) : letters;
    const before = letter < letters ? ofLetters[letter] : known.get(text);
    if (before !== undefined) return before;
    if (letter < letters) return (ofLetters[letter] = make(text));
    if (text.length > longest) return make(text);
    const own = detached(text);
    const result = make(own);
    if (known.size >= most) known.clear();
    known.set(own, result);
    return result;
  };
}

/** The same text by itself: a piece that V8 cuts out of a text keeps all of that text, so that a thousand labels would keep a thousand documents. */
const detached = (text: string): string => text.split('').join('');
