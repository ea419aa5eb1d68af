/** Sets of numbers from 0 that are united step by step; `rootOf` names the set a number is in. */
export interface DisjointSets {
  unite: (a: number, b: number) => void;
  rootOf: (index: number) => number;
}

export function disjointSets(count: number): DisjointSets {
  const parent = Array.from({ length: count }, (_, index) => index);
  const above = (index: number): number => parent[index] ?? index;
  const rootOf = (index: number): number => {
    let at = index;
    while (above(at) !== at) {
      parent[at] = above(above(at));
      at = above(at);
    }
    return at;
  };
  return { rootOf, unite: (a, b) => { parent[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b)); } };
}
