import type { Claim, Precision, Statement } from '../../src/pipeline/record/report.ts';

/** A sentence in the manner of real reports, and what a careful reader takes from it. */
export interface LabelledSentence {
  /**
   * `held_out`: written with the others and not looked at while the reader was made. Its first run then gave a precision of
   * 96.3% and a recall of 94.7%; what it showed has been mended since, so now it guards against relapse, as the other does.
   */
  half: 'tuning' | 'held_out';
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

const signs: Record<Precision, string> = { exact: '', at_least: '≥', about: '≈', nearly: '≲' };

/** A statement as the labels write it: `items_published website ≥200条 year of 1`. */
export const statementLabel = ({ metric, channel, precision, value, unit, period, partOf }: Statement): string =>
  `${metric} ${channel} ${signs[precision]}${value}${unit ?? ''} ${period}${partOf === null ? '' : ` of ${partOf}`}`;

/** A claim as the labels write it: `new_received|new_received+carried_over_in=1466`. */
export const claimLabel = ({ readings, precision, value }: Claim): string =>
  `${readings.map((rows) => rows.join('+')).join('|')}=${signs[precision]}${value}`;
