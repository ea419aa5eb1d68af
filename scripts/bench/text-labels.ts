import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Precision, Statement } from '../../src/pipeline/record/report.ts';

/** A sentence in the manner of real reports, and what a careful reader takes from it. */
export interface LabelledSentence {
  /** Whose report it stands in; 林泉县信访局 unless given. */
  agency?: string;
  text: string;
  /** `metric channel figure+unit period`, and `of N` for a part of the Nth statement. */
  published?: string[];
  /** `rows=figure`; rows of the form joined by `+`, readings by `|`. */
  claims?: string[];
  /** What in it looks like a figure of ours and is none. */
  trap?: string;
}

/** How many figures the labels gave, how many were read, and how many of them were right. */
export interface Tally {
  labelled: number;
  read: number;
  right: number;
}

/**
 * Sentences written together. `first_sight` is how they were read before anything was mended by them: the only figure
 * that tells how unseen sentences fare. The figures of later runs guard against relapse.
 */
export interface SentenceSet {
  name: string;
  note: string;
  written?: string;
  first_sight: { published: Tally; claims: Tally } | { all: { precision: number; recall: number } } | null;
  sentences: LabelledSentence[];
}

const folder = 'test/text';

/** The sets of test/text, by name. */
export const sentenceSets = (): SentenceSet[] => readdirSync(folder).filter((file) => file.endsWith('.json')).sort()
  .map((file) => ({ name: file.replace('.json', ''), ...JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Omit<SentenceSet, 'name'> }));

const signs: Record<Precision, string> = { exact: '', at_least: '≥', about: '≈', nearly: '≲' };

/** A statement as the labels write it: `items_published website ≥200条 year of 1`. */
export const statementLabel = ({ metric, channel, precision, value, unit, period, partOf }: Statement): string =>
  `${metric} ${channel} ${signs[precision]}${value}${unit ?? ''} ${period}${partOf === null ? '' : ` of ${partOf}`}`;

/** A claim as the labels write it: `new_received|new_received+carried_over_in=1466`. */
export const claimLabel = ({ readings, precision, value }: Claim): string =>
  `${readings.map((rows) => rows.join('+')).join('|')}=${signs[precision]}${value}`;
