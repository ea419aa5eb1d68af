import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../synthesize/random.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Damages a document in one to four ways; `other` lends pieces. The same source of chance gives the same bytes. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: Random): Bytes {
  let result: Bytes = new Uint8Array(bytes);
  for (let times = random.integer(1, 4); times > 0; times -= 1) result = random.pick(isZip(result) ? zipMutations : mutations)(result, other, random);
  return result.length > largest ? result.slice(0, largest) : result;
}

/** Mutations that double a document must not grow it out of hand. */
const largest = 4_000_000;

type Mutation = (bytes: Bytes, other: Uint8Array, random: Random) => Bytes;

const joined = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** A stretch of bytes, mostly short. */
function stretch(length: number, random: Random): [from: number, to: number] {
  const from = random.integer(0, Math.max(0, length - 1));
  return [from, Math.min(length, from + Math.ceil(random.next() ** 3 * length))];
}

const flipped: Mutation = (bytes, _other, random) => {
  const result = bytes.slice();
  for (let times = random.integer(1, 40); times > 0 && result.length > 0; times -= 1) result[random.integer(0, result.length - 1)] = random.integer(0, 255);
  return result;
};

const truncated: Mutation = (bytes, _other, random) => bytes.slice(0, random.integer(0, bytes.length));

const cut: Mutation = (bytes, _other, random) => {
  const [from, to] = stretch(bytes.length, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const spliced: Mutation = (bytes, other, random) => {
  const [from, to] = stretch(other.length, random);
  const at = random.integer(0, bytes.length);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
};

const repeated: Mutation = (bytes, _other, random) => {
  const [from, to] = stretch(Math.min(bytes.length, 4000), random);
  const piece = bytes.subarray(from, to);
  return joined(bytes.subarray(0, to), ...Array.from({ length: random.pick([1, 2, 50]) }, () => piece), bytes.subarray(to));
};

/** Works on the lines of a text in UTF-8; other bytes go through it and come out damaged, which is welcome. */
const onLines = (change: (lines: string[], random: Random) => string[]): Mutation => (bytes, _other, random) => (
  new TextEncoder().encode(change(new TextDecoder().decode(bytes).split('\n'), random).join('\n'))
);

const rowsDoubled = onLines((lines, random) => {
  const [from, to] = stretch(lines.length, random);
  return [...lines.slice(0, to), ...lines.slice(from, to), ...lines.slice(to)];
});

const rowsShuffled = onLines((lines, random) => {
  const [from, to] = stretch(lines.length, random);
  return [...lines.slice(0, from), ...random.shuffle(lines.slice(from, to)), ...lines.slice(to)];
});

const lineEndsLost = onLines((lines, random) => [lines.join(random.pick(['', ' ', '\t', '|', '\r']))]);

const lettersSwapped: Mutation = (bytes, _other, random) => {
  const letters = [...new TextDecoder().decode(bytes)];
  for (let times = random.integer(1, 60); times > 0 && letters.length > 1; times -= 1) {
    const [a, b] = [random.integer(0, letters.length - 1), random.integer(0, letters.length - 1)];
    [letters[a], letters[b]] = [letters[b] ?? '', random.chance(0.3) ? random.pick(strange) : letters[a] ?? ''];
  }
  return new TextEncoder().encode(letters.join(''));
};

/** Characters that tables, numbers and markup hang on, and some that nobody expects. */
const strange = [...'\t\n| \u3000\u00a00９-—/.,<>&"（\u0000\ufeff\u200b\u0301𠮷一第', '\ud800'];

/** Part of the text in another encoding than the rest. */
const encodingsMixed: Mutation = (bytes, _other, random) => {
  const [from, to] = stretch(bytes.length, random);
  const wide = new Uint8Array(Buffer.from(new TextDecoder().decode(bytes.subarray(from, to)), 'utf16le'));
  return joined(bytes.subarray(0, from), wide, bytes.subarray(to));
};

const mutations: Mutation[] = [flipped, truncated, cut, spliced, repeated, rowsDoubled, rowsShuffled, lineEndsLost, lettersSwapped, encodingsMixed];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Mutates the largest file inside, so that what is behind the zip gets its share; a broken zip is mutated as it is. */
const inside: Mutation = (bytes, other, random) => {
  try {
    // A flipped bit can announce gigabytes: fflate would reserve them.
    const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largest });
    const [name] = Object.entries(files).sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const file = name === undefined ? undefined : files[name];
    if (name === undefined || !file) return flipped(bytes, other, random);
    return new Uint8Array(zipSync({ ...files, [name]: random.pick(mutations)(new Uint8Array(file), other, random) }, { mtime: '2000-01-01T00:00:00', level: 1 }));
  } catch {
    return flipped(bytes, other, random);
  }
};

const zipMutations: Mutation[] = [inside, inside, inside, inside, flipped, truncated, spliced];
