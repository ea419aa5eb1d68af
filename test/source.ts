import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  /** As written: `../form/index.ts`, `d3`, `node:fs`. */
  specifier: string;
  /** Path from the root of the project for relative imports, else null. */
  target: string | null;
  /** Gone when the code runs. */
  isType: boolean;
}

/** Every source file under a folder, as a path from the root, sorted. */
export const sourceFiles = (folder: string, extensions: string[] = ['ts', 'astro']): string[] =>
  globSync(extensions.map((extension) => `${folder}/**/*.${extension}`)).map((path) => path.replaceAll('\\', '/')).toSorted();

/** Imports and re-exports of a TypeScript or Astro file, and of the scripts within the latter. */
export function importsOf(file: string): Import[] {
  const statements = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(statements)].map(([, type, statik, dynamic]) => {
    const specifier = statik ?? dynamic ?? '';
    return {
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null,
      isType: type !== undefined,
    };
  });
}
