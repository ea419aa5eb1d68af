import { group } from 'd3';
import type { AgencyReport, SourceFile } from '../pipeline/write/rows.ts';

type Statement = AgencyReport['published'][number];

/** Characters of one line that quotations cover, offsets in UTF-16 units. */
export interface QuotedRun {
  line: number;
  start: number;
  end: number;
  /** `published.3` of each statement quoted there, and of those whose quotation begins in this line. */
  addresses: string[];
  begins: string[];
}

/**
 * Where a report's statements stand in its document: the sentences that are quoted, each once though several statements
 * quote it. A quotation that is not found as it stands is left out; its line is known all the same.
 */
export function quotedRuns(source: SourceFile, statements: readonly Statement[]): QuotedRun[] {
  const pieces = statements.flatMap((statement) => piecesOf(source, statement));
  return [...group(pieces, ({ line }) => line).values()].flatMap((ofLine) => unions(ofLine));
}

interface Piece {
  line: number;
  start: number;
  end: number;
  address: string;
  first: boolean;
}

/** Sentences are wrapped over a dozen lines at most, page numbers between them not counted. */
const reach = 12;

/** The quotation's part in each line, found without regard to white space: around the line of its figure. */
function piecesOf({ lines }: SourceFile, { quote, line, statement }: Statement): Piece[] {
  if (quote === null || line === null) return [];
  const wanted = quote.replace(/\s/g, '');
  const around = lines.slice(Math.max(0, line - 1 - reach), line + reach);
  const places = around.flatMap(({ text }, index) => [...text.matchAll(/\S/g)].map(({ index: at }) => ({ line: Math.max(1, line - reach) + index, at })));
  const text = around.map((each) => each.text.replace(/\s/g, '')).join('');
  for (let from = text.indexOf(wanted); from >= 0 && wanted !== ''; from = text.indexOf(wanted, from + 1)) {
    const covered = places.slice(from, from + wanted.length);
    if ((covered[0]?.line ?? 0) > line || (covered.at(-1)?.line ?? 0) < line) continue;
    return [...group(covered, (place) => place.line)].map(([number, own], index) => ({
      line: number, start: own[0]?.at ?? 0, end: (own.at(-1)?.at ?? 0) + 1, address: `published.${statement}`, first: index === 0,
    }));
  }
  return [];
}

function unions(pieces: readonly Piece[]): QuotedRun[] {
  return [...pieces].sort((a, b) => a.start - b.start || a.end - b.end).reduce<QuotedRun[]>((runs, { line, start, end, address, first }) => {
    const last = runs.at(-1);
    const begins = first ? [address] : [];
    if (!last || start >= last.end) return [...runs, { line, start, end, addresses: [address], begins }];
    return [...runs.slice(0, -1), { ...last, end: Math.max(last.end, end), addresses: [...last.addresses, address], begins: [...last.begins, ...begins] }];
  }, []);
}
