import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { checksumLines, checksumsName } from './checksums.ts';
import { stopThreads } from './dataset-bodies.ts';
import type { WrittenFile } from './dataset-files.ts';

/** Writes a dataset into an empty folder and gives all that is in it, sorted by name. */
export type DatasetWriter = (folder: string) => Promise<readonly WrittenFile[]>;

/** Why a folder cannot be replaced by a dataset; null where it can. What is in it would be lost. */
export function whyNotReplaceable(out: string, corpus: string): string | null {
  if (`${corpus}${sep}`.startsWith(`${out}${sep}`)) return `--out ${out} holds the corpus and would replace it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file, not a folder.`;
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, checksumsName))) return null;
  return `--out ${out} holds other files and no dataset; choose a new or an empty folder.`;
}

/**
 * Has a dataset written beside `out`, with its checksums, and puts it in its place when all is there. Until then, and
 * should anything fail or Ctrl+C end it, the former dataset stays whole.
 */
export async function replaceDataset(out: string, write: DatasetWriter): Promise<void> {
  const besides = (ending: string) => join(dirname(out), `.${basename(out)}.${process.pid}.${ending}`);
  const [staged, former] = [besides('new.tmp'), besides('former.tmp')];
  const discard = async () => {
    await stopThreads();
    rmSync(staged, { recursive: true, force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => void discard().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    await mkdir(staged, { recursive: true });
    const files = await write(staged);
    await writeFile(join(staged, checksumsName), checksumLines(files));
    swap(staged, out, former);
  } finally {
    await discard();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** In one go: no signal is heard between the two renames. */
function swap(staged: string, out: string, former: string): void {
  if (!existsSync(out)) return renameSync(staged, out);
  renameSync(out, former);
  try {
    renameSync(staged, out);
  } catch (error) {
    renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
