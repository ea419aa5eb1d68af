import type { Channel, Metric } from '../../../form/statement-words.ts';
import type { Period } from '../../record/report.ts';
import type { Quantity } from './tokens/quantity.ts';
import type { Sentence } from './text/sentence.ts';
import type { Token } from './tokens/token.ts';

/** A sentence taken apart, and what is known of the document it stands in. */
export interface Parsed {
  sentence: Sentence;
  text: string;
  tokens: Token[];
  /** The year the report is about; null where the document does not say. */
  year: number | null;
}

/** Whose figure it is, by its sentence: of the report's body, of the whole area, or of a body that is named. */
export type Whose = { by: 'own' } | { by: 'area' } | { by: 'body'; name: string };

/** A statement before it has its number. Offsets are those of its sentence. */
export interface Draft {
  parsed: Parsed;
  quantity: Quantity;
  metric: Metric;
  channel: Channel;
  /** Whether the channel was named as the place, so that what follows without verb is there, too. */
  placed: boolean;
  period: Period;
  whose: Whose;
  label: [number, number];
  quote: [number, number];
  /** The total it breaks down, and the number of that enumeration. */
  partOf: Draft | null;
  breakdown: number | null;
}
