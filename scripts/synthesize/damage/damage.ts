import type { Random } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** A way in which a table gets damaged. It marks what it touched, and what nobody can tell any more. */
export interface Damage {
  id: string;
  /** The damaged sheet; null where there is nothing to damage in this way. */
  apply: (sheet: Sheet, random: Random) => Sheet | null;
}
