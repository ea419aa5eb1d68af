import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../src/pipeline/decode/decode.ts';
import { divide } from '../src/pipeline/divide/divide.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { locate } from '../src/pipeline/locate/locate.ts';
import { ofOwnYear } from '../src/pipeline/locate/other-year.ts';
import { emptyRegister, readRegister } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { checkedReport } from '../src/pipeline/verify/check.ts';
import { verify, type CheckInstance } from '../src/pipeline/verify/index.ts';
import { letPdfRejectionsPass } from './pdf-rejections.ts';
import { explainCell, explainReport, explainStages } from './explain-text.ts';

// npm run explain -- FILE [ADDRESS]: one document's journey, or one figure's, printed.

const usage = 'Usage: npm run explain -- FILE [ADDRESS] [--corpus DIR]\n  ADDRESS is table.row.column, for instance requests.new_received.total';

async function explain(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string', default: 'data' } } });
  const [file, address] = positionals;
  if (!file || positionals.length > 2) return refuse(usage);
  if (!existsSync(file)) return refuse(`There is no file ${file}.\n${usage}`);
  const registerFile = join(values.corpus, 'agencies.csv');
  const register = existsSync(registerFile) ? readRegister(registerFile, readFileSync(registerFile, 'utf8')).register : emptyRegister();
  const bytes = new Uint8Array(readFileSync(file));
  const report = await readDocument(file, bytes, { register, described: undefined });
  const { instances } = verify({ current: checkedReport('this', report), previous: null });
  if (address) return one(report, address, instances);
  const document = (await decode(bytes)).value;
  const blocks = divide(document);
  console.log([explainStages(document, blocks, locate(ofOwnYear(document, blocks).value)), explainReport(report, instances)].join('\n\n'));
  return 0;
}

function one(report: Report, address: string, instances: CheckInstance[]): number {
  const cell = report.cells.find((each) => each.address === address);
  if (!cell) return refuse(`The form of this report (${report.form}) has no cell ${address}.`);
  console.log(explainCell(cell, report, instances));
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

letPdfRejectionsPass();
try {
  process.exitCode = await explain();
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.exitCode = refuse(`${error.message}\n${usage}`);
}
