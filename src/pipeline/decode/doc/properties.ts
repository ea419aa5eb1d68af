/** What of a paragraph's formatting tells about tables. */
export interface ParagraphProperties {
  /** The paragraph stands in a table's cell. */
  inTable: boolean;
  /** The paragraph is the mark that ends a table row. */
  endsRow: boolean;
  /** For such a mark: the row's cells. */
  cells: CellFormat[] | null;
}

export interface CellFormat {
  /** Left and right edge, in twentieths of a point. */
  left: number;
  right: number;
  /** Continues the cell beside it, or above it. */
  merge: 'none' | 'begins' | 'above' | 'left';
}

// Single property modifiers, [MS-DOC] 2.6: only those that concern rows.
const inTable = 0x2416;
const endsRow = 0x2417;
const elsewhere = [0x6645, 0x6646];
const tableDefinition = 0xd608;

/** Reads the property list between two offsets; one that is kept in the Data stream is followed there, once. */
export function readProperties(view: DataView, start: number, end: number, data: DataView, followed = false): ParagraphProperties {
  let properties: ParagraphProperties = { inTable: false, endsRow: false, cells: null };
  for (let at = start; at + 3 <= end;) {
    const code = view.getUint16(at, true);
    const size = operandSize(view, code, at + 2, end);
    if (at + 2 + size > end) break;
    if (code === endsRow) properties = { ...properties, endsRow: view.getUint8(at + 2) === 1 };
    else if (code === inTable) properties = { ...properties, inTable: view.getUint8(at + 2) === 1 };
    else if (code === tableDefinition) properties = { ...properties, cells: cellsOf(view, at + 4, at + 2 + size) };
    else if (elsewhere.includes(code) && !followed) {
      const from = view.getUint32(at + 2, true);
      if (from + 2 <= data.byteLength) {
        const more = readProperties(data, from + 2, Math.min(data.byteLength, from + 2 + data.getUint16(from, true)), data, true);
        properties = { inTable: more.inTable || properties.inTable, endsRow: more.endsRow || properties.endsRow, cells: more.cells ?? properties.cells };
      }
    }
    at += 2 + size;
  }
  return properties;
}

/** Bytes of an operand, told by the top bits of its code. */
function operandSize(view: DataView, code: number, at: number, end: number): number {
  const kind = code >> 13;
  if (kind === 0 || kind === 1) return 1;
  if (kind === 2 || kind === 4 || kind === 5) return 2;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  if (code === tableDefinition) return at + 2 <= end ? view.getUint16(at, true) + 1 : end;
  return view.getUint8(at) + 1;
}

/** Edges and merges of a row's cells, TDefTableOperand. Merge bits: 1 and 2 beside, 0x20 above, 0x40 begins. */
function cellsOf(view: DataView, start: number, end: number): CellFormat[] {
  if (start >= end) return [];
  const count = view.getUint8(start);
  const edges = start + 1;
  const formats = edges + (count + 1) * 2;
  if (formats > end) return [];
  return Array.from({ length: count }, (_, index): CellFormat => {
    const flags = formats + index * 20 + 2 <= end ? view.getUint16(formats + index * 20, true) : 0;
    return {
      left: view.getInt16(edges + index * 2, true),
      right: view.getInt16(edges + index * 2 + 2, true),
      merge: (flags & 3) === 1 ? 'left' : flags & 0x40 ? 'begins' : flags & 0x20 ? 'above' : 'none',
    };
  });
}
