import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Draws the charts of a built dataset into the folder of a release, for embeds that must never change. Returns the names
 * of the files, sorted. In a process of its own: what reads the dataset does so once and for one folder.
 */
export function freezeCharts(dataset: string, folder: string): string[] {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'frozen-charts.ts'), folder], {
    env: { ...process.env, DISCLOSURE_LEDGER_DATA: dataset }, encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The charts could not be drawn: ${stderr}`);
  return ['charts.json', ...globSync('charts/*/*/*.svg', { cwd: folder })].sort();
}
