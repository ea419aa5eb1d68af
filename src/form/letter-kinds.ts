/** Letters fall into 32 kinds by the end of their code. Those that a text has are the bits of a number: letters of different kinds differ. */
export function letterKinds(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) kinds |= 1 << (text.charCodeAt(at) & 31);
  return kinds;
}

/** How many edits turn one text into another at least, told by their kinds of letters: each kind that only one of them has costs one. */
export const fewestEdits = (one: number, other: number): number => Math.max(bits(one & ~other), bits(other & ~one));

/** How many bits a number of 32 has. */
function bits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
