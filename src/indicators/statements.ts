import type { Period, Statement } from '../pipeline/record/report.ts';
import { count } from './rate.ts';
import { known, missing } from './terms.ts';
import type { IndicatorValue } from './types.ts';

/**
 * What the text states of a metric for its own sake. A part that breaks down another figure is not, unless it names a
 * channel other than that of the whole: 公众号 as part of everything is still the account's figure, 政务动态 as part of
 * the website is not the website's.
 */
export function ownFigures(statements: readonly Statement[], metric: string, periods: readonly Period[]): Statement[] {
  return statements.filter((each) => {
    if (each.metric !== metric || !periods.includes(each.period)) return false;
    const whole = statements.find((other) => other.statement === each.partOf);
    return !whole || (each.channel !== 'unspecified' && each.channel !== whole.channel);
  });
}

/**
 * One value for each channel, never added up: one item goes out on several. A channel for which the text gives figures
 * that differ (two accounts, two units, a total and a detail) has no single one, hence no value; `published.csv` has all.
 */
export function channelFigures(figures: readonly Statement[]): IndicatorValue[] {
  const channels = [...new Set(figures.map((figure) => figure.channel))];
  return channels.map((channel) => ({ ...onlyFigure(figures.filter((figure) => figure.channel === channel)), category: channel }));
}

function onlyFigure(figures: readonly Statement[]): IndicatorValue {
  const [first, ...others] = figures;
  if (!first || others.some((other) => !sameFigure(first, other))) return count(missing);
  return count(known(first.value), basisOf(first), first.precision);
}

const sameFigure = (one: Statement, other: Statement): boolean =>
  one.value === other.value && one.precision === other.precision && basisOf(one) === basisOf(other);

/** Two years of a channel are joined only where unit and period agree. */
const basisOf = ({ unit, period }: Statement): string => `${unit ?? ''} ${period}`;
