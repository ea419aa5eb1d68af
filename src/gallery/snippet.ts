import type { DrawnChart } from '../charts/index.ts';
import { escaped } from './markup.ts';

/** Pixels that title, subtitle and source line of an embed take beside its drawing, where they run to a few lines. */
const words = 170;

/**
 * Height of a frame whose page runs no script: that of the wider drawing, which newsrooms show most; on a phone the
 * frame scrolls, and /embed.js sets what is needed.
 */
export const frameHeight = ({ size }: DrawnChart): number => Math.ceil((size.height + words) / 10) * 10;

/** The lines to paste into a page: a frame that works by itself, and a script that fits its height. */
export function snippet(embedAddress: string, scriptAddress: string, title: string, height: number): string {
  const frame = `<iframe src="${escaped(embedAddress)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}\n<script async src="${escaped(scriptAddress)}"></script>`;
}
