/**
 * A share of many cells as a percentage with two significant digits on the far side from 0 and 100: 99.87%, 0.021%.
 * Only a whole is 100%, only nothing is 0%: rounding must not say that no cell was misread.
 */
export function shareText(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`;
  const rest = 100 * Math.min(share, 1 - share);
  const digits = Math.min(8, Math.max(1, 1 - Math.floor(Math.log10(rest))));
  return `${(100 * share).toFixed(digits)}%`;
}
