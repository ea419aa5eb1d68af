import CFB from 'cfb';

/** The parts of a Word 97–2003 file (and of WPS Writer's own format, which is the same) that its text is read from. */
export interface WordFile {
  /** WordDocument stream: header, text, formatting pages. */
  main: DataView;
  /** 0Table or 1Table: where the pieces of text are. */
  table: DataView;
  /** Data: properties too long for a formatting page; empty where the file has none. */
  data: DataView;
}

export type WordFault = 'encrypted' | 'damaged' | 'too_old' | 'not_word';

/** Opens the compound file and finds Word's streams. [MS-DOC] 2.5.1: FibBase. */
export function openWordFile(bytes: Uint8Array): WordFile | WordFault {
  const streams = streamsOf(bytes);
  if (!streams) return 'damaged';
  if (streams('EncryptedPackage')) return 'encrypted';
  const main = streams('WordDocument');
  if (!main) return 'not_word';
  if (main.byteLength < 0x1aa) return 'damaged';
  const identifier = main.getUint16(0, true);
  if (identifier !== 0xa5ec || main.getUint16(2, true) < 0xc1) return 'too_old';
  const flags = main.getUint16(0x0a, true);
  if (flags & 0x0100) return 'encrypted';
  const table = streams(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) return 'damaged';
  return { main, table, data: streams('Data') ?? new DataView(new ArrayBuffer(0)) };
}

/** Streams by name; null where the container cannot be read. The library throws on damaged files: that is a data fault here. */
function streamsOf(bytes: Uint8Array): ((name: string) => DataView | null) | null {
  try {
    const container = CFB.read(bytes, { type: 'array' });
    return (name) => {
      const content = CFB.find(container, `/${name}`)?.content;
      if (!content || content.length === 0) return null;
      const stream = Uint8Array.from(content);
      return new DataView(stream.buffer);
    };
  } catch {
    return null;
  }
}
