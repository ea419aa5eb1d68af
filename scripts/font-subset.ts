/** Tables that a glyph is drawn from; kerning and substitutions (GPOS, GSUB) are left out. */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

type Tables = Map<string, Buffer>;

/**
 * A TrueType font in which only the glyphs of some characters have outlines (OpenType 1.9: “glyf”, “loca”, “cmap”
 * formats 4 and 12). Numbers of glyphs stay, so that no other table changes: the rest of 30 000 outlines is 10 MB, which
 * the drawing program reads anew for every text.
 */
export function subset(font: Buffer, characters: Iterable<string>): Buffer {
  const tables = tablesOf(font);
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
  const glyphOf = glyphsByCharacter(table('cmap'));
  const isLong = table('head').readInt16BE(50) === 1;
  const count = table('maxp').readUInt16BE(4);
  const offset = (glyph: number) => (isLong ? table('loca').readUInt32BE(glyph * 4) : table('loca').readUInt16BE(glyph * 2) * 2);
  const outline = (glyph: number) => table('glyf').subarray(offset(glyph), offset(glyph + 1));

  const wanted = new Set([0]);
  const want = (glyph: number): void => {
    if (wanted.has(glyph) || glyph >= count) return;
    wanted.add(glyph);
    componentsOf(outline(glyph)).forEach(want);
  };
  for (const character of characters) want(glyphOf(character.codePointAt(0) ?? 0));

  const outlines: Buffer[] = [];
  const loca = Buffer.alloc((count + 1) * 4);
  let end = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.writeUInt32BE(end, glyph * 4);
    if (!wanted.has(glyph)) continue;
    outlines.push(outline(glyph));
    end += outline(glyph).length;
  }
  loca.writeUInt32BE(end, count * 4);
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  return fontOf(font, new Map([...tables, ['head', head], ['loca', loca], ['glyf', Buffer.concat(outlines)]]));
}

function tablesOf(font: Buffer): Tables {
  return new Map(Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    return [font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12))] as const;
  }).filter(([name]) => needed.includes(name)));
}

/** Glyphs that a composite glyph is put together from. */
function componentsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  const [words, scale, more, scales, matrix] = [0x1, 0x8, 0x20, 0x40, 0x80];
  for (let at = 10, flags = more; (flags & more) !== 0;) {
    flags = outline.readUInt16BE(at);
    found.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & words ? 4 : 2) + (flags & scale ? 2 : flags & scales ? 4 : flags & matrix ? 8 : 0);
  }
  return found;
}

/** Looks a character up in the best of the font's Unicode maps; 0 is the box for what the font lacks. */
function glyphsByCharacter(cmap: Buffer): (code: number) => number {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)));
  const full = maps.find((map) => map.readUInt16BE(0) === 12);
  if (full) return (code) => inGroups(full, code);
  const basic = maps.find((map) => map.readUInt16BE(0) === 4);
  if (!basic) throw new Error('The font has no character map of format 4 or 12.');
  return (code) => inSegments(basic, code);
}

function inGroups(map: Buffer, code: number): number {
  for (let group = 0; group < map.readUInt32BE(12); group += 1) {
    const [first, last] = [map.readUInt32BE(16 + group * 12), map.readUInt32BE(20 + group * 12)];
    if (code >= first && code <= last) return map.readUInt32BE(24 + group * 12) + code - first;
  }
  return 0;
}

function inSegments(map: Buffer, code: number): number {
  const size = map.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    if (code > map.readUInt16BE(14 + segment)) continue;
    const first = map.readUInt16BE(16 + size + segment);
    if (code < first) return 0;
    const delta = map.readUInt16BE(16 + 2 * size + segment);
    const rangeAt = 16 + 3 * size + segment;
    const range = map.readUInt16BE(rangeAt);
    const glyph = range === 0 ? code : map.readUInt16BE(rangeAt + range + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** The tables behind one another, each from a multiple of four, with the directory that names them. */
function fontOf(original: Buffer, tables: Tables): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  original.copy(directory, 0, 0, 4);
  directory.writeUInt16BE(tables.size, 4);
  let offset = directory.length;
  const contents = [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, content], index) => {
    const entry = 12 + 16 * index;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(content.length, entry + 12);
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...contents]);
}
