/** Texts that are remembered at most; then all are forgotten. */
const most = 20_000;
/** Characters of a text that is remembered: the longest label has 42. */
const longest = 100;

/**
 * A function of a text that remembers what it gave: labels, heads and figures recur from report to report. `make` must
 * give the same for the same text, and nothing that is changed later.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  const ofNumbers: Result[] = [];
  return (text) => {
    const number = smallNumber(text);
    const before = number < 0 ? known.get(text) : ofNumbers[number];
    if (before !== undefined) return before;
    if (number >= 0) return (ofNumbers[number] = make(text));
    if (text.length > longest) return make(text);
    const own = detached(text);
    const result = make(own);
    if (known.size >= most) known.clear();
    known.set(own, result);
    return result;
  };
}

/** Most cells hold a number of three digits at most: it is remembered by its value, without a look-up by text. -1 for other texts. */
function smallNumber(text: string): number {
  const { length } = text;
  if (length > 3 || length === 0 || (length > 1 && text.charCodeAt(0) === zero)) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const zero = 0x30;

/** The same text by itself: a piece that V8 cuts out of a text keeps all of that text, so that a thousand labels would keep a thousand documents. */
const detached = (text: string): string => text.split('').join('');
