import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { compare } from '../src/pipeline/record/identity.ts';
import type { DatasetFile } from '../src/pipeline/write/files.ts';

const checksums = 'SHA256SUMS';

/** Why a folder cannot be replaced by a dataset; null where it can. What is in it would be lost. */
export function whyNotReplaceable(out: string, corpus: string): string | null {
  if (`${corpus}${sep}`.startsWith(`${out}${sep}`)) return `--out ${out} holds the corpus and would replace it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file, not a folder.`;
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, checksums))) return null;
  return `--out ${out} holds other files and no dataset; choose a new or an empty folder.`;
}

/**
 * Writes the files and their checksums beside `out` and puts them in its place when all are there. Until then, and
 * should anything fail or Ctrl+C end it, the former dataset stays whole.
 */
export async function replaceDataset(out: string, files: Iterable<DatasetFile>): Promise<void> {
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
    await writeFiles(staged, files);
    await swap(staged, out, former);
  } finally {
    discard();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function writeFiles(folder: string, files: Iterable<DatasetFile>): Promise<void> {
  const sums: [name: string, sum: string][] = [];
  for (const { name, pieces } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const hash = createHash('sha256');
    const handle = await open(join(folder, name), 'wx');
    try {
      for (const piece of pieces) {
        hash.update(piece);
        await handle.write(piece);
      }
    } finally {
      await handle.close();
    }
    sums.push([name, hash.digest('hex')]);
  }
  sums.sort(([a], [b]) => compare(a, b));
  await writeFile(join(folder, checksums), sums.map(([name, sum]) => `${sum}  ${name}\n`).join(''));
}

async function swap(staged: string, out: string, former: string): Promise<void> {
  if (!existsSync(out)) return rename(staged, out);
  await rename(out, former);
  try {
    await rename(staged, out);
  } catch (error) {
    await rename(former, out);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
