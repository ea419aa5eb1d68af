import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Runs a script of the project as a user would; throws what it said where it did not end with `code`. */
export function run(script: string, args: readonly string[], code = 0): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], { encoding: 'utf8' });
  if (status !== code) throw new Error(`${script} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** A temporary folder, and how to be rid of it. */
export function temporary(): { base: string; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), 'dataset-'));
  return { base, remove: () => { rmSync(base, { recursive: true, force: true }); } };
}

/** A copy of the project's corpus, as it was before any release, with some made-up reports, damaged ones among them. */
export function mixedCorpus(folder: string, count: number): string {
  cpSync('data', folder, { recursive: true, filter: (source) => basename(source) !== 'releases' });
  if (count > 0) run('synthesize.ts', ['--out', join(folder, 'reports', 'made-up'), '--count', String(count), '--seed', 'formats']);
  return folder;
}

export const build = (corpus: string, out: string): string => run('build-data.ts', ['--corpus', corpus, '--out', out, '--jobs', '2', '--quiet']);
