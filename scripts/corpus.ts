import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Wording } from '../src/form/index.ts';
import { compare } from '../src/pipeline/record/identity.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { notRead } from './corpus-documents.ts';
import { inputFiles } from './corpus-inputs.ts';
import { releaseFile } from './dataset-releases.ts';

/**
 * Paths of the documents, sorted: the files in `reports/` where that exists, else all files but the corpus's own
 * inputs and releases. Known figures kept beside documents and dot files are no documents. Links that leave the corpus are not
 * followed; `excluded` (the folder written to) is not looked into.
 */
export function documentPaths(corpus: string, excluded: string): { paths: string[]; problems: InputProblem[] } {
  const root = realpathSync(corpus);
  const hidden = existsSync(excluded) ? realpathSync(excluded) : excluded;
  const inputs = new Set(inputFiles.map((file) => join(root, file)));
  const seen = new Set([root]);
  const paths: string[] = [];
  const problems: InputProblem[] = [];

  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (seen.has(real) || real === hidden || isRelease(folder)) return;
    seen.add(real);
    for (const entry of entriesOf(folder)) take(entry, join(folder, entry.name));
  };
  const take = (entry: Dirent, path: string): void => {
    if (isHidden(entry.name) || inputs.has(path) || isKnownFigures(entry.name)) return;
    const file = portable(relative(root, path));
    try {
      const kind = kindOf(entry, path, root);
      if (kind === 'folder') visit(path);
      else if (kind === 'file') paths.push(file);
      else problems.push({ file, line: null, fatal: false, message: notFollowed[kind] });
    } catch (error) {
      problems.push(notRead(file, error as Error));
    }
  };
  const entries = entriesOf(root);
  const reports = entries.find((entry) => entry.name === 'reports' && !entry.isFile());
  for (const entry of reports ? [reports] : entries) take(entry, join(root, entry.name));
  return { paths: paths.sort(compare), problems };
}

/** Sorted: of two ways to a folder, the same one is taken on every machine. */
const entriesOf = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));

function kindOf(entry: Dirent, path: string, root: string): 'file' | 'folder' | 'leaves' | 'other' {
  if (entry.isSymbolicLink()) {
    if (!existsSync(path)) return 'other';
    const target = realpathSync(path);
    if (target !== root && !target.startsWith(root + sep)) return 'leaves';
    const stat = statSync(target);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  }
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}

/** A frozen dataset of the corpus. */
const isRelease = (folder: string): boolean => existsSync(join(folder, releaseFile));

/** Two dots in front hide a file too, but are no custom of any system: somebody's slip, or worse. */
const isHidden = (name: string): boolean => name.startsWith('.') && !name.startsWith('..');

const isKnownFigures = (name: string): boolean => ['truth.json', 'expected.json'].includes(name) || name.endsWith('.figures.json');

const portable = (path: string): string => path.split(sep).join('/');

const notFollowed: Record<'leaves' | 'other', Wording> = {
  leaves: { zh: '链接指向语料库之外，未读取。', en: 'The link leaves the corpus and is not followed.' },
  other: { zh: '既不是文件也不是文件夹（或链接目标不存在），未读取。', en: 'It is neither a file nor a folder (or a link to nothing) and is not read.' },
};
