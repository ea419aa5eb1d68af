import type { Language } from './index.ts';

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A figure as shown on pages and charts: 2,822,652, decimals as reported. The minus is a real minus sign. */
export const formatNumber = (value: number): string => figures.format(value).replace('-', '−');

/** A share of whole cases as a percentage with one decimal, 46.2%. */
export const formatShare = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** An ISO day as 2024年1月31日 or 31 January 2024. */
export function formatDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${day}日`;
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}
