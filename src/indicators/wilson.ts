/** 97.5% point of the standard normal distribution: leaves 2.5% on either side. */
const z = 1.959963984540054;

/**
 * 95% Wilson score interval of a proportion, [low, high] within 0 to 1 (E. B. Wilson, JASA 22, 1927, 209–212).
 * In: cases counted and all cases. Null where there is no proportion: no cases, or more counted than there are.
 */
export function wilson(counted: number, all: number): [low: number, high: number] | null {
  if (!(all > 0) || !(counted >= 0) || counted > all) return null;
  const share = counted / all;
  const centre = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const shrink = 1 + z ** 2 / all;
  // At the ends rounding would leave 1e-17 where the interval reaches 0 or 1 exactly.
  return [counted === 0 ? 0 : (centre - reach) / shrink, counted === all ? 1 : (centre + reach) / shrink];
}
