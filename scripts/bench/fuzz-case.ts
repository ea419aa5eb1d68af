import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import type { Report } from '../../src/pipeline/record/report.ts';
import { checkedReport } from '../../src/pipeline/verify/check.ts';
import { verify } from '../../src/pipeline/verify/index.ts';
import { randomFrom } from '../synthesize/random.ts';
import { mutated } from './mutate.ts';

/** A document that cases are made of. */
export interface Seedling {
  name: string;
  bytes: Uint8Array;
}

/** The bytes of a case, decided by seed and number alone, and the document that they were made of. */
export function fuzzInput(seedlings: readonly Seedling[], seed: string, number: number): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const random = randomFrom(`${seed}/fuzz/${number}`);
  const [base, other] = [random.pick(seedlings), random.pick(seedlings)];
  return { name: base.name, bytes: mutated(base.bytes, other.bytes, random) };
}

/** Reads a case twice. What is wrong: it throws, gives another report the second time, or a cell is not where it says; else null. */
export async function faultOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const first = await read(bytes.slice());
    const again = await read(bytes.slice());
    if (resultOf(first) !== resultOf(again)) return 'the same bytes give another report the second time';
    return misplaced(first);
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)}`;
  }
}

const read = (bytes: Uint8Array): Promise<Report> => readDocument('case', bytes, { register: emptyRegister(), described: undefined });

const resultOf = (report: Report): string => JSON.stringify([report, verify({ current: checkedReport('case', report), previous: null })]);

/** `raw` stands at its place in the decoded document: what a page shows as evidence. */
function misplaced({ cells, lines }: Report): string | null {
  const wrong = cells.find(({ place, raw }) => place !== null && lines?.[place.line - 1]?.text.slice(place.start, place.end) !== raw);
  return wrong ? `${wrong.address} is not at line ${wrong.place?.line ?? '?'}, ${wrong.place?.start ?? '?'} to ${wrong.place?.end ?? '?'}: "${wrong.raw}"` : null;
}
