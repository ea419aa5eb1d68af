import type { Random } from './random.ts';

/** How one document prints what it prints: chosen once, kept throughout. form.md, How real documents print it. */
export interface Style {
  /** （一） or (一); and the dot of 1. */
  brackets: 'full' | 'half';
  dot: '.' | '. ' | '．' | '、';
  digits: 'ascii' | 'full';
  thousands: '' | ',' | '，';
  /** White space that some figures have around them. */
  padding: '' | ' ' | '\u3000' | '\u00a0';
  units: boolean;
  /** A plus in front of a rise (本年增/减). */
  plus: boolean;
  /** Share of zeros printed as an empty cell, and of those printed as the sign for not applicable. */
  blanks: number;
  none: { sign: '/' | '—' | '-' | '——'; share: number };
  letters: 'simplified' | 'traditional' | 'radicals';
  /** Line breaks in long labels and heads; spaces in short ones (规 章). */
  breaks: boolean;
  spaces: boolean;
  /** Labels that real documents print instead of the form's. */
  aliases: boolean;
  /** Automatic numbers of an office program, lost on the way: 属于国家秘密 for 1.属于国家秘密. */
  numbers: 'printed' | 'lost';
  /** A note in brackets behind some labels, with digits of its own. */
  notes: boolean;
  /** `[bookmark: _GoBack]` in front of a figure, as a converter leaves it (忻州 2019). */
  bookmark: boolean;
  /** Group labels of table 3: merged beside their rows, one character a line, in pieces over the rows, on rows of their own, or left out. */
  groups: 'merged' | 'vertical' | 'spread' | 'rows' | 'none';
  /** Each item of table 2 as a table of its own. */
  itemsApart: boolean;
  /** What a merged cell leaves in the columns and rows it covers, where a layout has no merged cells. */
  merged: 'collapsed' | 'empty' | 'repeated';
  /** Page numbers between the rows of a table. */
  pages: 'none' | 'numbers' | 'heads' | 'heads and groups';
  columns: 'form' | 'total first' | 'organizations shuffled';
  /** Section numerals off by one from the third section on (兴县 2023). */
  wrongNumerals: boolean;
}

/** As the form itself is printed. */
export const plainStyle: Style = {
  brackets: 'full', dot: '.', digits: 'ascii', thousands: '', padding: '', units: false, plus: false, blanks: 0, none: { sign: '/', share: 0 },
  letters: 'simplified', breaks: false, spaces: false, aliases: false, numbers: 'printed', notes: false, bookmark: false, groups: 'merged', itemsApart: false, merged: 'empty', pages: 'none', columns: 'form', wrongNumerals: false,
};

/** Draws the style of a document. Most are plain; each oddity is rare enough that several seldom meet. */
export function styleFrom(random: Random): Style {
  const rare = (share: number): boolean => random.chance(share);
  return {
    brackets: random.pick(['full', 'half']),
    dot: random.pick(['.', '.', '. ', '．', '、']),
    digits: rare(0.06) ? 'full' : 'ascii',
    thousands: rare(0.12) ? random.pick([',', ',', '，']) : '',
    padding: rare(0.2) ? random.pick([' ', '\u3000', '\u00a0']) : '',
    units: rare(0.06),
    plus: random.chance(0.5),
    blanks: random.pick([0, 0, 0, 0, 0.05, 0.3, 1]),
    none: random.chance(0.25) ? { sign: random.pick(['/', '—', '-', '——']), share: random.pick([0.05, 0.5]) } : plainStyle.none,
    letters: rare(0.03) ? 'traditional' : rare(0.03) ? 'radicals' : 'simplified',
    breaks: rare(0.2),
    spaces: rare(0.15),
    aliases: rare(0.1),
    numbers: rare(0.04) ? 'lost' : 'printed',
    notes: rare(0.04),
    bookmark: rare(0.04),
    groups: rare(0.25) ? random.pick(['vertical', 'spread', 'rows', 'none']) : 'merged',
    itemsApart: rare(0.2),
    merged: random.pick(['collapsed', 'empty', 'repeated']),
    pages: rare(0.3) ? random.pick(['numbers', 'heads', 'heads and groups']) : 'none',
    columns: rare(0.06) ? random.pick(['total first', 'organizations shuffled']) : 'form',
    wrongNumerals: rare(0.15),
  };
}

/** What sets a style apart from plain print, in words. */
export function traitsOf(style: Style): string[] {
  const { none, brackets: _brackets, dot: _dot, plus: _plus, ...rest } = style;
  const unusual = (Object.keys(rest) as (keyof typeof rest)[]).filter((key) => rest[key] !== plainStyle[key]);
  return [...unusual.map((key) => (rest[key] === true ? key : `${key}: ${rest[key]}`)), ...(none.share > 0 ? [`zeros as ${none.sign}`] : [])];
}
