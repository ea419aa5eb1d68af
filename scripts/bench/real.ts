import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addressOf, editions, tableIds } from '../../src/form/index.ts';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import type { Truth, TruthCell } from '../synthesize/truth.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** What the reader made of a real document whose figures are known. */
export interface RealVerdict {
  file: string;
  tally: Tally;
  /** Cells that are not as they should be. */
  failures: Verdict[];
}

/** The empty form: every cell is there and blank. It has no figures beside it. */
const emptyForm = 'template-2021form-blank.docx';

/** Reads the documents of a folder that have a `<name>.figures.json` beside them; none where the folder is not there. */
export async function realVerdicts(folder: string): Promise<RealVerdict[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).toSorted();
  const documents = files.filter((file) => !file.endsWith('.figures.json') && (file === emptyForm || files.includes(`${stem(file)}.figures.json`)));
  return Promise.all(documents.map((file) => realVerdict(folder, file)));
}

async function realVerdict(folder: string, file: string): Promise<RealVerdict> {
  const report = await readDocument(file, new Uint8Array(readFileSync(join(folder, file))), { register: emptyRegister(), described: undefined });
  const truth = file === emptyForm ? allBlank() : knownFigures(join(folder, `${stem(file)}.figures.json`));
  const all = verdicts(truth, report);
  const tally = emptyTally();
  for (const verdict of all) count(tally, verdict, { layout: 'squashed' });
  return { file, tally, failures: all.filter(({ outcome }) => outcome !== 'right' && outcome !== 'left out') };
}

function knownFigures(path: string): Truth['cells'] {
  const { cells } = JSON.parse(readFileSync(path, 'utf8')) as { cells: Record<string, number | null> };
  return Object.fromEntries(Object.entries(cells).map(([address, value]) => [address, truthOf(value)]));
}

function allBlank(): Truth['cells'] {
  const blank: TruthCell = { state: 'blank', value: null, damaged: false, determined: true };
  const rows = tableIds.flatMap((table) => editions['2021'].tables[table].rows.map((row) => ({ table, row })));
  return Object.fromEntries(rows.flatMap(({ table, row }) => row.columns.map((column) => [addressOf(table, row.id, column.id), blank])));
}

/** null there means that nobody can tell: the cell must have no value. */
const truthOf = (value: number | null): TruthCell => (value === null
  ? { state: 'unreadable', value: null, damaged: false, determined: false }
  : { state: 'stated', value, damaged: false, determined: true });

const stem = (file: string): string => basename(file).replace(/\.[^.]+$/, '');
