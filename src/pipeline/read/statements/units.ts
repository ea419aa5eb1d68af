import { metricUnits, textUnits } from '../../../form/quantity-words.ts';
import type { Metric } from '../../../form/statement-words.ts';

const unitsOf = Object.fromEntries(Object.entries(metricUnits).map(([metric, units]) => [metric, new Set(units.split(' '))])) as Record<Metric, Set<string>>;
const texts = new Set(textUnits.split(' '));
const ofAny = new Set(Object.values(unitsOf).flatMap((units) => [...units]));

/** Whether reports count a metric in a unit. */
export const isUnitOf = (metric: Metric, unit: string | null): boolean => unit !== null && unitsOf[metric].has(unit);

/** Whether they count any metric in it: days, money and shares of the year are none. */
export const isUnitOfAny = (unit: string | null): boolean => unit !== null && ofAny.has(unit);

/** Whether texts alone are counted in it. */
export const isUnitOfTexts = (unit: string | null): boolean => unit !== null && texts.has(unit);
