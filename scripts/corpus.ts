import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compare } from '../src/pipeline/record/identity.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { inputFiles } from './corpus-inputs.ts';

/** A document of the corpus: its path inside the corpus, with `/` on every system, and its bytes. */
export interface CorpusDocument {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Larger files are no annual reports; reading one would take memory that others need. */
const largestDocument = 128 * 1024 * 1024;

/**
 * Paths of the documents, sorted: the files in `reports/` where that exists, else all files but the corpus's own
 * inputs. Known figures kept beside documents and dot files are no documents. Links that leave the corpus are not
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
    if (seen.has(real) || real === hidden) return;
    seen.add(real);
    for (const entry of entriesOf(folder)) take(entry, join(folder, entry.name));
  };
  const take = (entry: Dirent, path: string): void => {
    if (entry.name.startsWith('.') || inputs.has(path)) return;
    const kind = kindOf(entry, path, root);
    if (kind === 'folder') visit(path);
    else if (kind === 'file' && !isKnownFigures(entry.name)) paths.push(portable(relative(root, path)));
    else if (kind === 'leaves') problems.push(linkLeaves(portable(relative(root, path))));
  };
  const entries = entriesOf(root);
  const reports = entries.find((entry) => entry.name === 'reports' && !entry.isFile());
  for (const entry of reports ? [reports] : entries) take(entry, join(root, entry.name));
  return { paths: paths.sort(compare), problems };
}

/** Reads one document after the other; what cannot be read from disk is added to `problems`. */
export async function* documents(corpus: string, paths: string[], problems: InputProblem[]): AsyncGenerator<CorpusDocument, undefined> {
  for (const file of paths) {
    const content = await contentOf(join(corpus, file)).catch((error: Error) => notRead(file, error.message));
    if (content instanceof Uint8Array) yield { file, bytes: content };
    else problems.push(content ?? tooLarge(file));
  }
}

/** Null for a file too large to be read. */
async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return statSync(path).size > largestDocument ? null : new Uint8Array(await readFile(path));
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

const isKnownFigures = (name: string): boolean => ['truth.json', 'expected.json'].includes(name) || name.endsWith('.figures.json');

const portable = (path: string): string => path.split(sep).join('/');

const linkLeaves = (file: string): InputProblem => ({
  file, line: null, fatal: false,
  message: { zh: '链接指向语料库之外，未读取。', en: 'The link leaves the corpus and is not followed.' },
});

const tooLarge = (file: string): InputProblem => ({
  file, line: null, fatal: false,
  message: { zh: '文件超过128 MB，未读取。', en: 'The file is larger than 128 MB and is not read.' },
});

const notRead = (file: string, reason: string): InputProblem => ({
  file, line: null, fatal: false,
  message: { zh: `无法从磁盘读取：${reason}`, en: `It cannot be read from disk: ${reason}` },
});
