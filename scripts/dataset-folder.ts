import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { checksumLines, checksumsName } from './checksums.ts';
import { writePieces, type WrittenFile } from './dataset-files.ts';

export type Completion = (folder: string, files: readonly WrittenFile[]) => Promise<WrittenFile[]>;

/** Why a folder cannot be replaced by a dataset; null where it can. What is in it would be lost. */
export function whyNotReplaceable(out: string, corpus: string): string | null {
  if (`${corpus}${sep}`.startsWith(`${out}${sep}`)) return `--out ${out} holds the corpus and would replace it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file, not a folder.`;
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, checksumsName))) return null;
  return `--out ${out} holds other files and no dataset; choose a new or an empty folder.`;
}

/**
 * Writes the files and their checksums beside `out` and puts them in its place when all are there. Until then, and
 * should anything fail or Ctrl+C end it, the former dataset stays whole. `complete` adds to the folder what is made from
 * the files written, and gives all that are in it.
 */
export async function replaceDataset(out: string, pieces: Iterable<FilePiece>, complete: Completion = (_folder, files) => Promise.resolve([...files])): Promise<void> {
  const besides = (ending: string) => join(dirname(out), `.${basename(out)}.${process.pid}.${ending}`);
  const [staged, former] = [besides('new.tmp'), besides('former.tmp')];
  const discard = () => rmSync(staged, { recursive: true, force: true });
  const onSignal = (signal: NodeJS.Signals) => {
    discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    await mkdir(staged, { recursive: true });
    const files = await complete(staged, await writePieces(staged, pieces));
    await writeFile(join(staged, checksumsName), checksumLines(files));
    swap(staged, out, former);
  } finally {
    discard();
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
