/**
 * Insertions, deletions and substitutions of UTF-16 units that turn one text into the other (Levenshtein). A column of
 * the table is held in the bits of a number and computed in one go: Hyyrö, “A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances”, 2003. A pattern of more than 32 units takes the table itself.
 */
export function editDistance(a: string, b: string): number {
  const [pattern, text] = alone(a, b);
  if (pattern.length === 0) return text.length;
  return pattern.length <= 32 ? byBits(pattern, text) : byTable(pattern, text);
}

/** Without what both begin and end with, which adds nothing; the shorter one first. */
function alone(a: string, b: string): [shorter: string, longer: string] {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let front = 0;
  let back = 0;
  while (front < shorter.length && shorter.charCodeAt(front) === longer.charCodeAt(front)) front += 1;
  while (back < shorter.length - front && shorter.charCodeAt(shorter.length - 1 - back) === longer.charCodeAt(longer.length - 1 - back)) back += 1;
  return [shorter.slice(front, shorter.length - back), longer.slice(front, longer.length - back)];
}

/** For each unit the bits of its places in the pattern; all 0 between two calls. */
const places = new Int32Array(65_536);

function byBits(pattern: string, text: string): number {
  for (let at = 0; at < pattern.length; at += 1) places[pattern.charCodeAt(at)] = placesOf(pattern.charCodeAt(at)) | (1 << at);
  const last = 1 << (pattern.length - 1);
  let [positive, negative, distance] = [-1, 0, pattern.length];
  for (let at = 0; at < text.length; at += 1) {
    const equal = placesOf(text.charCodeAt(at));
    const diagonal = (((equal & positive) + positive) ^ positive) | equal | negative;
    let up = negative | ~(diagonal | positive);
    let down = positive & diagonal;
    if (up & last) distance += 1;
    else if (down & last) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(diagonal | up);
    negative = up & diagonal;
  }
  for (let at = 0; at < pattern.length; at += 1) places[pattern.charCodeAt(at)] = 0;
  return distance;
}

const placesOf = (code: number): number => places[code] ?? 0;

function byTable(a: string, b: string): number {
  const row = Int32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      left = Math.min(diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1), above + 1, left + 1);
      diagonal = above;
      row[j] = left;
    }
  }
  return row[b.length] ?? 0;
}
