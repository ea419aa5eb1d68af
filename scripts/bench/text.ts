import { parseArgs } from 'node:util';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import type { BenchRun } from './bench-run.ts';
import { claimLabel, sentenceSets, statementLabel, type LabelledSentence, type SentenceSet, type Tally } from './text-labels.ts';

export const textUsage = '  text [--show]';

/** A tally with the share of figures read that are right, and of figures labelled that were read. */
export interface TextScore extends Tally {
  precision: number;
  recall: number;
}

/** One sentence read other than labelled. */
export interface TextMiss {
  sentence: LabelledSentence;
  missed: string[];
  invented: string[];
}

/** Scores by set and kind (`round-1 published`), and over all. */
export interface TextResult {
  scores: Record<string, TextScore>;
  sets: SentenceSet[];
  misses: TextMiss[];
}

/** To reach: of a hundred figures taken from the text two may be wrong, and five may be missed. */
const least = { precision: 0.98, recall: 0.95 };

const kinds = ['published', 'claims'] as const;

// npm run bench -- text: figures in prose, on labelled sentences.
export async function text(args: string[]): Promise<BenchRun> {
  const { values } = parseArgs({ args, options: { show: { type: 'boolean', default: false } } });
  const result = await benchText();
  console.log(table(result));
  if (values.show) console.log(result.misses.map(missLines).join('\n'));
  const reached = Object.values(result.scores).every(({ precision, recall }) => precision >= least.precision && recall >= least.recall);
  return { code: reached ? 0 : 1, result };
}

/** Reads every sentence of test/text as a report of its own and holds it against its labels. */
export async function benchText(): Promise<TextResult> {
  const sets = sentenceSets();
  const tallies = new Map<string, Tally>();
  const misses: TextMiss[] = [];
  for (const set of sets) {
    for (const sentence of set.sentences) {
      const read = await readSentence(sentence);
      const miss: TextMiss = { sentence, missed: [], invented: [] };
      for (const kind of kinds) {
        const labels = sentence[kind] ?? [];
        const missed = without(labels, read[kind]);
        for (const name of [`${set.name} ${kind}`, `all ${kind}`]) {
          const { labelled, read: count, right } = tallies.get(name) ?? { labelled: 0, read: 0, right: 0 };
          tallies.set(name, { labelled: labelled + labels.length, read: count + read[kind].length, right: right + labels.length - missed.length });
        }
        miss.missed.push(...missed);
        miss.invented.push(...without(read[kind], labels));
      }
      if (miss.missed.length + miss.invented.length > 0) misses.push(miss);
    }
  }
  return { scores: Object.fromEntries([...tallies].sort().map(([name, tally]) => [name, scoreOf(tally)])), sets, misses };
}

const scoreOf = (tally: Tally): TextScore => ({ ...tally, precision: tally.right / tally.read, recall: tally.right / tally.labelled });

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

function table({ scores, sets, misses }: TextResult): string {
  const sentences = sets.flatMap((set) => set.sentences);
  const traps = sentences.filter(({ trap }) => trap !== undefined).length;
  const head = [''.padEnd(20), ...['labelled', 'read', 'right'].map((word) => word.padStart(10)), ...['precision', 'recall', 'at first sight'].map((word) => word.padStart(16))];
  const lines = Object.entries(scores).map(([name, { labelled, read, right, precision, recall }]) => (
    name.padEnd(20) + [labelled, read, right].map((count) => String(count).padStart(10)).join('')
    + [percent(precision), percent(recall), firstSight(sets, name)].map((share) => share.padStart(16)).join('')));
  return [head.join(''), ...lines, `${sentences.length} sentences, ${traps} with traps; ${misses.length} were read other than labelled.`].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Precision and recall of a set's first run. */
function firstSight(sets: readonly SentenceSet[], name: string): string {
  const [setName, kind] = name.split(' ');
  const first = sets.find((set) => set.name === setName)?.first_sight;
  if (!first) return '–';
  const { precision, recall } = 'all' in first ? first.all : scoreOf(first[kind === 'claims' ? 'claims' : 'published']);
  return `${percent(precision)} ${percent(recall)}`;
}

const missLines = ({ sentence, missed, invented }: TextMiss): string => (
  [sentence.text, ...missed.map((label) => `  missed   ${label}`), ...invented.map((label) => `  invented ${label}`)].join('\n'));
