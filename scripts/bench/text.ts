import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import { claimLabel, statementLabel, type LabelledSentence } from './text-labels.ts';

export const textUsage = '  text [--show] [--json FILE]';

/** How many figures the labels give, how many were read, and how many of them are right. */
export interface TextScore {
  sentences: number;
  labelled: number;
  read: number;
  right: number;
  precision: number;
  recall: number;
}

/** One sentence read other than labelled. */
export interface TextMiss {
  sentence: LabelledSentence;
  missed: string[];
  invented: string[];
}

/** Scores by half (`tuning`, `held_out`) and kind (`published`, `claims`), and over all. */
export interface TextResult {
  scores: Record<string, TextScore>;
  traps: number;
  misses: TextMiss[];
}

/** To reach: of a hundred figures taken from the text two may be wrong, and five may be missed. */
const least = { precision: 0.98, recall: 0.95 };

// npm run bench -- text: figures in prose, on labelled sentences.
export async function text(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { show: { type: 'boolean', default: false }, json: { type: 'string' } } });
  const result = await benchText();
  console.log(table(result));
  if (values.show) console.log(result.misses.map(missLines).join('\n'));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  return Object.values(result.scores).every(({ precision, recall }) => precision >= least.precision && recall >= least.recall) ? 0 : 1;
}

/** Reads every sentence of test/text/sentences.json as a report of its own and holds it against its labels. */
export async function benchText(): Promise<TextResult> {
  const sentences = JSON.parse(readFileSync('test/text/sentences.json', 'utf8')) as LabelledSentence[];
  const tallies = new Map<string, { sentences: number; labelled: number; read: number; right: number }>();
  const misses: TextMiss[] = [];
  for (const sentence of sentences) {
    const read = await readSentence(sentence);
    const miss: TextMiss = { sentence, missed: [], invented: [] };
    for (const kind of ['published', 'claims'] as const) {
      const labels = sentence[kind] ?? [];
      const [missed, invented] = [without(labels, read[kind]), without(read[kind], labels)];
      for (const name of [`${sentence.half} ${kind}`, 'all']) {
        const tally = tallies.get(name) ?? { sentences: 0, labelled: 0, read: 0, right: 0 };
        tallies.set(name, {
          sentences: tally.sentences + (name === 'all' && kind === 'claims' ? 0 : 1),
          labelled: tally.labelled + labels.length, read: tally.read + read[kind].length, right: tally.right + labels.length - missed.length,
        });
      }
      miss.missed.push(...missed);
      miss.invented.push(...invented);
    }
    if (miss.missed.length + miss.invented.length > 0) misses.push(miss);
  }
  const scores = [...tallies].sort().map(([name, tally]): [string, TextScore] => (
    [name, { ...tally, precision: tally.right / tally.read, recall: tally.right / tally.labelled }]));
  return { scores: Object.fromEntries(scores), traps: sentences.filter(({ trap }) => trap !== undefined).length, misses };
}

async function readSentence({ agency = '林泉县信访局', text: sentence }: LabelledSentence): Promise<{ published: string[]; claims: string[] }> {
  const document = `${agency}2023年政府信息公开工作年度报告\n\n${sentence}\n`;
  const report = await readDocument('sentence.txt', new TextEncoder().encode(document), { register: emptyRegister(), described: undefined });
  return { published: report.published.map(statementLabel), claims: report.claims.map(claimLabel) };
}

/** What is in one list and not in the other, as often as it is. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function table({ scores, traps, misses }: TextResult): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(9);
  const lines = Object.entries(scores).map(([name, { sentences, labelled, read, right, precision, recall }]) => (
    name.padEnd(20) + [sentences, labelled, read, right].map((count) => String(count).padStart(10)).join('') + percent(precision) + percent(recall)));
  const head = ''.padEnd(20) + ['sentences', 'labelled', 'read', 'right'].map((word) => word.padStart(10)).join('') + 'precision'.padStart(9) + 'recall'.padStart(9);
  return [head, ...lines, `${traps} of the sentences hold traps; ${misses.length} were read other than labelled.`].join('\n');
}

const missLines = ({ sentence, missed, invented }: TextMiss): string => (
  [sentence.text, ...missed.map((label) => `  missed   ${label}`), ...invented.map((label) => `  invented ${label}`)].join('\n'));
