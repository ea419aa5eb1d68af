/** A source of chance that gives the same draws for the same seed. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next: () => number;
  /** From `least` to `most`, both included. */
  integer: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(choices: readonly T[]) => T;
  shuffle: <T>(items: readonly T[]) => T[];
  /** A source of its own for one purpose: what is drawn there changes no draw elsewhere. */
  fork: (purpose: string) => Random;
}

/** Chance out of a seed: mulberry32 (Tommy Ettinger, public domain), begun at the FNV-1a hash of the seed. */
export function randomFrom(seed: string): Random {
  let state = fnv1a(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (choices) => {
      if (choices.length === 0) throw new RangeError('Nothing to pick from.');
      return choices[integer(0, choices.length - 1)] as (typeof choices)[number];
    },
    shuffle: (items) => items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item),
    fork: (purpose) => randomFrom(`${seed}/${purpose}`),
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
